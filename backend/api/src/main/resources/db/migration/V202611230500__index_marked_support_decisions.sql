-- The few decisions that are marked as secret, in the list's own order. Those that are not are nearly all of them.
create index ix_support_decision_marked on support_decision (region_code, decided_on desc nulls last, id)
    where secrecy_marked_at is not null;
