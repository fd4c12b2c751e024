-- That a name may stand can be taken back: the question opens again.
alter table name_decision drop constraint name_decision_answer_known;
alter table name_decision add constraint name_decision_answer_known
    check (answer in ('HIDE', 'ASK', 'MAY_STAND', 'TAKEN_BACK'));
