/**
 * Words that people use in any story, whatever it is about: put among the words of phrases while what words say is learnt, so that
 * they come to say little by themselves. Not left out when read: in a phrase (“can't see”, “old man”) they may still tell.
 */
export const GENERIC_WORDS = `able about across actually after again against ago all almost alone along already also although always among
  another any anybody anymore anyone anything anyway apart apparently around ask asked asking away awful back bad barely became because
  become been before began behind being believe better between big bit blame both bother bring brought busy call called came cannot cant
  care case cause certain chance change come comes coming completely could couldnt couple day days dead decent definitely deserve despite
  didnt different do does doesnt done dont down drive driving due during each earlier early easy either else elses end ended enough entire
  especially even evening ever every everybody everyone everything exactly except expect explain extra face fact fair far feel feeling
  feels fell felt few final finally find fine finish first five follow foot forever forget forgot forward found four front full fully
  gave general gets give given gives giving gone good gotta great group guess half hand happen happened happens happy hard hardly hasnt
  hate havent head hear heard hello help here hold honest honestly hope hour hours however idea important instead isnt issue job keep
  keeps kept kind knew knock knocked know known lady last late lately later least leave left less let lets lie life like likely line list
  little long longer look looked looks lost lot loud love low made main make makes making man managed many matter maybe mean means meant
  meet mention middle mind minute miss moment month months more morning most mostly move moved much must name near nearly necessary never
  new next nice night nobody none normal normally not nothing notice now nowhere number obvious off offer often old once one ones only
  open opened other others otherwise out outside over own part past pay people perhaps person place plan please point possible pretty
  probably problem problems proper properly put question quick quickly quiet quite rather read ready real realise really reason recently
  reckon remember rest right room round run running said same sat save saw say saying says second see seem seems seen send sent serious
  set seven several shall short show side simple since single sit sitting six slow small soon sorry sort speak spend spent stand start
  started still stop stopped story strange stuff such suddenly suppose sure take taken takes taking talk talking tell telling ten thank
  thanks thing things think third those though thought three through time times tired today together told tomorrow tonight took top
  totally touch towards tried trouble true try trying turn turned turns twice two type under understand unless until upset use used
  usually wait waiting walk walked wanted wanting wants wasnt watch watching way ways week weeks well went werent whatever whenever whether
  while whole whose without woman won wonder wont word words work worked working world worried worry worse worst worth wouldnt wrong year
  years yes yesterday yet young`.split(/\s+/);
