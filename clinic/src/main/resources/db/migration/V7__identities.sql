-- Who somebody is to an identity provider, found by the name once and by the provider's own key ever after.
create table identity (
    issuer text not null,
    subject text not null,
    account text not null references account (id),
    linked_at bigint not null,
    primary key (issuer, subject),
    unique (issuer, account)
);
