-- When a member was last at the desk, so that it can say what has changed since. A visit ends after an hour without the
-- page of one's own work; left is when the visit before the present one ended.
create table desk_visit (
    member bigint      primary key references member (id),
    left_at timestamptz,
    seen   timestamptz not null
);
