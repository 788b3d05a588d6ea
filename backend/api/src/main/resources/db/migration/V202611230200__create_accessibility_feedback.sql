-- What people tell about the service's accessibility (2018:1937 § 13). It belongs to no region, since nobody is asked who
-- they are, and it is no work of the region's own, so the change log does not follow it.
create table accessibility_feedback (
    id          uuid primary key default gen_random_uuid(),
    received_on date not null default current_date,
    message     text not null constraint ck_accessibility_feedback_message check (length(message) between 1 and 4000),
    page        text constraint ck_accessibility_feedback_page check (length(page) <= 500),
    email       text constraint ck_accessibility_feedback_email check (length(email) <= 200)
);

-- Added to and read, never changed, by the application. The id says nothing of when.
grant select, insert on accessibility_feedback to ${appRole};
