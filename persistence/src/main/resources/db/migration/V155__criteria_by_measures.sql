-- A criterion that is reckoned points at a measure of the partnership (US-6).
alter table concordat.criterion_pursuit add foreign key (measure_id) references concordat.measure;
