-- Which version of the merging code the services were last merged by: when it changes, all are merged anew.
insert into counter (name, value) values ('merger', 0);
