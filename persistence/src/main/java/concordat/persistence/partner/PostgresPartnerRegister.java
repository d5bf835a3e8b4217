package concordat.persistence.partner;

import concordat.domain.partner.DatedName;
import concordat.domain.partner.OrganisationCode;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The partners in at most five statements, however many there are. */
@Dependent
class PostgresPartnerRegister implements PartnerRegister {
    private final EntityManager entities;

    @Inject
    PostgresPartnerRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<OrganisationSheet> organisations(LocalDate day) {
        Map<UUID, List<DatedName>> names =
                names("select organisation_id owner, name, term_from, term_until from organisation_name"
                        + " order by term_from nulls first, id");
        return Row.list(
                entities.createNativeQuery(
                        "select id, kind, code_scheme, code, short_name from organisation order by short_name, id",
                        Tuple.class),
                row -> {
                    List<DatedName> own = names.getOrDefault(row.id("id"), List.of());
                    return new OrganisationSheet(
                            new OrganisationId(row.id("id")),
                            OrganisationKind.valueOf(row.text("kind")),
                            new OrganisationCode(
                                    OrganisationCode.Scheme.valueOf(row.text("code_scheme")), row.text("code")),
                            row.text("short_name"),
                            on(day, own).orElseGet(() -> row.text("short_name")),
                            own);
                });
    }

    @Override
    public List<PartnershipSheet> partnerships(LocalDate day) {
        Map<OrganisationId, OrganisationSheet> organisations = new LinkedHashMap<>();
        organisations(day).forEach(organisation -> organisations.put(organisation.id(), organisation));
        Map<UUID, List<DatedName>> labels =
                names("select partnership_id owner, name, term_from, term_until from partnership_label"
                        + " order by term_from nulls first, id");
        Map<UUID, List<OrganisationSheet>> parties = new LinkedHashMap<>();
        Row.list(
                        entities.createNativeQuery(
                                "select partnership_id, organisation_id from partnership_party order by position",
                                Tuple.class),
                        row -> Map.entry(row.id("partnership_id"), new OrganisationId(row.id("organisation_id"))))
                .forEach(party -> Optional.ofNullable(organisations.get(party.getValue()))
                        .ifPresent(parties.computeIfAbsent(party.getKey(), id -> new ArrayList<>())::add));
        return Row.list(
                entities.createNativeQuery(
                        "select id, code, name, fictional from partnership order by code", Tuple.class),
                row -> {
                    List<DatedName> own = labels.getOrDefault(row.id("id"), List.of());
                    return new PartnershipSheet(
                            new PartnershipId(row.id("id")),
                            row.text("code"),
                            row.text("name"),
                            row.flag("fictional"),
                            on(day, own),
                            own,
                            parties.getOrDefault(row.id("id"), List.of()));
                });
    }

    private Map<UUID, List<DatedName>> names(String select) {
        Map<UUID, List<DatedName>> names = new LinkedHashMap<>();
        Row.list(
                        entities.createNativeQuery(select, Tuple.class),
                        row -> Map.entry(
                                row.id("owner"),
                                new DatedName(
                                        row.text("name"), row.dateOrNull("term_from"), row.dateOrNull("term_until"))))
                .forEach(name -> names.computeIfAbsent(name.getKey(), id -> new ArrayList<>())
                        .add(name.getValue()));
        return names;
    }

    private static Optional<String> on(LocalDate day, List<DatedName> names) {
        return names.stream()
                .filter(name -> name.includes(day))
                .reduce((older, newer) -> newer)
                .map(DatedName::name);
    }
}
