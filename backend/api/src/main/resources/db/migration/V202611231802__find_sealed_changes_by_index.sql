-- What a commit seals is looked for row by row, by a plan that a connection makes once, when the chain may still be short and
-- reading it whole the best way. A commit of many rows then read the whole chain again for each of them: an import of a
-- hundred thousand rows took minutes to seal. By its index a row is found in the same time however long the chain is.
alter function seal_changes() set enable_seqscan to off;
