-- What is kept of the words of articles, and the reuse that was found in it.

create table article_paragraph (
    article_id bigint not null references article (id),
    paragraph integer not null,
    algorithm varchar not null,
    words integer not null,
    primary key (article_id, paragraph)
);

-- Place: the number of the first word among those that count, from 0.
create table article_fingerprint (
    article_id bigint not null,
    paragraph integer not null,
    place integer not null,
    hash bigint not null,
    primary key (article_id, paragraph, place),
    foreign key (article_id, paragraph) references article_paragraph (article_id, paragraph)
);

create index article_fingerprint_by_hash on article_fingerprint (hash);

-- Derived whenever fingerprints, dates or recorded reuses change, so that no query has to compare texts: an article's paragraph, and the
-- paragraph of an earlier one that it shares words with. Share: of the paragraph's fingerprints; run: the longest, in words.
create table text_reuse (
    article_id bigint not null references article (id),
    of_id bigint not null references article (id),
    paragraph integer not null,
    of_paragraph integer not null,
    overlap numeric(4, 3) not null,
    of_overlap numeric(4, 3) not null,
    run integer not null,
    certain boolean not null,
    primary key (article_id, of_id, paragraph, of_paragraph)
);

create index text_reuse_by_of on text_reuse (of_id);
