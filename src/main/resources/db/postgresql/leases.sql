-- Whoever updates the revision says so, when all else is done, and waits 25 ms before it can be seen: longer than the 20 ms for which those who
-- read it before may take it for the newest (docs/decisions/0029). It holds for every release, and for updates by hand.
-- The number of the lock is 'tamga' in ASCII; it ends with the transaction. A deferred trigger runs at its end, and one that is enabled always also
-- where others are switched off.
create or replace function before_a_revision_is_seen() returns trigger language plpgsql as
  $$ begin perform pg_advisory_xact_lock(x'74616D6761'::bigint); perform pg_sleep(0.025); return null; end $$;

do $$ begin
  if not exists (select 1 from pg_trigger where tgrelid = 'store'::regclass and tgname = 'before_a_revision_is_seen') then
    create constraint trigger before_a_revision_is_seen after update of revision on store
      deferrable initially deferred for each row when (old.revision is distinct from new.revision)
      execute function before_a_revision_is_seen(); end if; if exists (
      select 1 from pg_trigger where tgrelid = 'store'::regclass and tgname = 'before_a_revision_is_seen' and tgenabled <> 'A') then
    alter table store enable always trigger before_a_revision_is_seen; end if; end $$;
