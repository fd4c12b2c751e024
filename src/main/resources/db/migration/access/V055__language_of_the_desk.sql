-- Each member reads the desk in a language of their own: the tag of a folder of catalogues (decision 0029).
alter table member add column language text not null default 'en';
alter table member add constraint member_language check (language ~ '^[a-z]{2,8}$');
