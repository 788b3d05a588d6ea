-- That somebody was shown a personal number is also written to the change log, and so sealed in the region's chain: what
-- is altered or taken away in this table, by whomever, still stands there.
create trigger write_change_log after insert on personal_data_read
    for each row execute function write_change_log('personal-data-read', 'id');
