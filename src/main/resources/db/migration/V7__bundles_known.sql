-- What the bundles said when the store was last found to hold them, and at which revision: so that a start need not read them again.
alter table store add column bundles varchar not null default '';
alter table store add column bundles_at bigint not null default 0;
