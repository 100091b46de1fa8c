/** A need's words in another language: its plain name, and what people say, in native script and as typed in Latin letters. */
export interface NeedWords {
  id: string;
  name: string;
  says: string[];
}
