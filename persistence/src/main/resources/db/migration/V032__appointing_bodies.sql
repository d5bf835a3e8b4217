-- The body that appoints to a seat, where it is not the parent body of the organisation that the seat represents (MB-1).
alter table concordat.seat add appointed_by text not null default '' check (length(appointed_by) <= 200);
alter table concordat.seat alter appointed_by drop default;
alter table concordat.seat_history add appointed_by text not null default '';
alter table concordat.seat_history alter appointed_by drop default;
