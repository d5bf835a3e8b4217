package concordat.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import concordat.domain.people.AppointingPeople;
import concordat.domain.people.NewAppointment;
import concordat.domain.settings.ChangingSettings;
import concordat.domain.settings.NewValue;
import concordat.domain.settings.Setting;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who sees what, as a bare query without any condition finds it. The tables below are to be read as the specification:
 * a column for each person, a row for each restricted row, an x where the one sees the other.
 */
class VisibilityTest {
    private static final Postgres POSTGRES = Postgres.running();

    private static World world;
    private static World elsewhere;
    private static final Map<String, Actor> ACTORS = new LinkedHashMap<>();

    // --- The people -----------------------------------------------------------------------------------------------

    /** All of them are fictional; the joint committee is of trusts A and B, the other committee of trust A alone. */
    @BeforeAll
    static void appoint_everybody() {
        world = new World();
        elsewhere = new World();
        OrganisationId a = world.trust;
        OrganisationId b = world.otherTrust;
        OrganisationId c = world.university;
        CommitteeId joint = world.committee("Joint", a, b);
        CommitteeId other = world.committee("Other", a);
        CommitteeId foreign = elsewhere.committee("Foreign", elsewhere.trust, elsewhere.otherTrust);

        world.with("chair", Role.COMMITTEE_CHAIR, a, joint)
                .with("member", Role.VOTING_MEMBER, a, joint)
                .with("kept", Role.VOTING_MEMBER, a, joint)
                .with("attend", Role.ATTENDEE, a, joint)
                .with("officer", Role.GOVERNANCE_OFFICER, a, joint)
                .with("exec", Role.EXECUTIVE, a)
                .with("audit", Role.AUDITOR, a)
                // the same roles on the other committee
                .with("o-chair", Role.COMMITTEE_CHAIR, a, other)
                .with("o-memb", Role.VOTING_MEMBER, a, other)
                .with("o-offic", Role.GOVERNANCE_OFFICER, a, other)
                // the same roles for other partners
                .with("b-exec", Role.EXECUTIVE, b)
                .with("b-audit", Role.AUDITOR, b)
                .with("c-exec", Role.EXECUTIVE, c)
                .with("c-audit", Role.AUDITOR, c)
                .with("b-offic", Role.GOVERNANCE_OFFICER, b);
        part2("attend2", Role.ATTENDEE, a, joint);
        part2("exec2", Role.EXECUTIVE, a, null);
        PersonId ended = world.person("ended", a);
        world.appoint(new NewAppointment(
                ended, Role.VOTING_MEMBER, a, joint, null, false, new Term(World.LONG_AGO, LocalDate.of(2021, 1, 1))));
        PersonId future = world.person("future", a);
        world.appoint(NewAppointment.to(joint, future, Role.VOTING_MEMBER, a, Term.from(LocalDate.of(2090, 1, 1))));
        PersonId twice = world.person("twice", a);
        world.appoint(NewAppointment.to(joint, twice, Role.ATTENDEE, a, Term.from(World.LONG_AGO)));
        world.appoint(NewAppointment.to(other, twice, Role.ATTENDEE, a, Term.from(World.LONG_AGO)));
        world.person("none", a);
        world.person("guest", a);
        elsewhere
                .with("f-offic", Role.GOVERNANCE_OFFICER, elsewhere.trust, foreign)
                .with("f-audit", Role.AUDITOR, elsewhere.trust);

        for (String name : List.of(
                "chair", "member", "kept", "attend", "attend2", "officer", "exec", "exec2", "audit", "o-chair",
                "o-memb", "o-offic", "b-exec", "b-audit", "b-offic", "c-exec", "c-audit", "ended", "future", "none",
                "waiting")) {
            ACTORS.put(name, world.actor(name));
        }
        ACTORS.put("admin", world.actor(World.ADMINISTRATOR));
        ACTORS.put("f-offic", elsewhere.actor("f-offic"));
        ACTORS.put("f-audit", elsewhere.actor("f-audit"));
        ACTORS.put("f-admin", elsewhere.actor(World.ADMINISTRATOR));
        ACTORS.put("operator", World.OPERATOR);
        makeProbes(joint, other, foreign);
        choose(world);
        choose(elsewhere);
    }

    private static void choose(World of) {
        POSTGRES.console().as(of.actor(World.ADMINISTRATOR), ChangingSettings.class, settings -> {
            settings.change(
                    UUID.randomUUID().toString(),
                    of.partnership,
                    new NewValue(
                            Setting.AGREEMENT_RENEWAL_MONTHS,
                            9,
                            LocalDate.ofInstant(Instant.now(), Term.LONDON),
                            "Fictional"),
                    0);
            return of;
        });
    }

    private static void part2(String name, Role role, OrganisationId organisation, @Nullable CommitteeId committee) {
        world.appoint(new NewAppointment(
                world.person(name, organisation),
                role,
                organisation,
                committee,
                null,
                true,
                Term.from(World.LONG_AGO)));
    }

    // --- Rows behind an audience ------------------------------------------------------------------------------------

    private static void makeProbes(CommitteeId joint, CommitteeId other, CommitteeId foreign) {
        String ab = "array['%s', '%s']::uuid[]".formatted(world.trust.value(), world.otherTrust.value());
        String abc = "array['%s', '%s', '%s']::uuid[]"
                .formatted(world.trust.value(), world.otherTrust.value(), world.university.value());
        UUID item = UUID.randomUUID();
        UUID agreement = UUID.randomUUID();
        List<String> sql = new ArrayList<>(List.of(
                "drop table if exists probe",
                "create table probe (id uuid primary key default gen_random_uuid(), label text not null,"
                        + " audience uuid not null references audience)",
                "select app.protect('probe', 'audience = any (array(select app.audiences()))')"));
        for (String stage : List.of("DRAFT", "OPEN", "PUBLISHED", "VOTES")) {
            for (int part : List.of(1, 2)) {
                sql.add(probe("joint " + stage + " " + part, committee(stage, part, joint, null)));
            }
        }
        sql.add(probe("other PUBLISHED 1", committee("PUBLISHED", 1, other, null)));
        sql.add(probe("other PUBLISHED 2", committee("PUBLISHED", 2, other, null)));
        sql.add(probe("other DRAFT 1", committee("DRAFT", 1, other, null)));
        sql.add(probe("foreign PUBLISHED 1", committee("PUBLISHED", 1, foreign, null)));
        sql.add(probe("item PUBLISHED 1", committee("PUBLISHED", 1, joint, item)));
        sql.add(probe("item PUBLISHED 2", committee("PUBLISHED", 2, joint, item)));
        sql.add("select app.keep_from('%s', '%s', true)"
                .formatted(item, world.id("kept").value()));
        sql.add(probe("agreement A-B OPEN", "'AGREEMENT', 'OPEN', 1, null, null, null, " + ab));
        sql.add(probe("agreement A-B-C OPEN", "'AGREEMENT', 'OPEN', 1, null, null, null, " + abc));
        sql.add(probe("agreement TEAM", "'AGREEMENT', 'TEAM', 1, null, null, '" + agreement + "', " + ab));
        sql.add(probe("agreement NAMED", "'AGREEMENT', 'NAMED', 1, null, null, '" + agreement + "', null"));
        sql.add(members("'AGREEMENT', 'TEAM', 1, null, null, '" + agreement + "', " + ab, "c-exec", "ended"));
        sql.add(members("'AGREEMENT', 'NAMED', 1, null, null, '" + agreement + "', null", "c-exec", "ended"));
        sql.add(probe("named for an item", "'ACTION', 'OWNED', 1, null, '" + item + "', null, null"));
        sql.add(members("'ACTION', 'OWNED', 1, null, '" + item + "', null, null", "kept", "member"));
        sql.add(probe("interest PUBLISHED", "'INTEREST', 'PUBLISHED', 1, null, null, null, " + ab));
        sql.add(probe("interest WITHHELD", "'INTEREST', 'WITHHELD', 1, null, null, null, " + ab));
        sql.add(probe(
                "partners KNOWN", "'PARTNERS', 'KNOWN', 1, null, null, '" + world.partnership.value() + "', null"));
        sql.add(probe("of no kind", "'NOTHING', 'AT ALL', 1, null, null, null, null"));
        POSTGRES.owner(sql.toArray(String[]::new));
    }

    private static String committee(String stage, int part, CommitteeId committee, @Nullable UUID item) {
        return "'COMMITTEE', '%s', %s, '%s', %s, null, null"
                .formatted(stage, part, committee.value(), item == null ? "null" : "'" + item + "'");
    }

    private static String probe(String label, String audience) {
        return "insert into probe (label, audience) values ('%s', app.audience(%s))".formatted(label, audience);
    }

    private static String members(String audience, String... names) {
        List<String> ids =
                Stream.of(names).map(name -> "'" + world.id(name).value() + "'").toList();
        return "select app.set_audience_members(app.audience(%s), array[%s]::uuid[])"
                .formatted(audience, String.join(", ", ids));
    }

    private static final String MEMBERS_OF_THE_COMMITTEE =
            """
                                 | chair | member | kept | attend | attend2 | officer | b-offic | exec | exec2 | b-exec | audit | b-audit
            joint DRAFT 1        |   x   |        |      |        |         |    x    |    x    |      |       |        |       |
            joint DRAFT 2        |   x   |        |      |        |         |    x    |    x    |      |       |        |       |
            joint OPEN 1         |   x   |   x    |  x   |        |         |    x    |    x    |      |       |        |       |
            joint OPEN 2         |   x   |   x    |  x   |        |         |    x    |    x    |      |       |        |       |
            joint PUBLISHED 1    |   x   |   x    |  x   |   x    |    x    |    x    |    x    |  x   |   x   |   x    |   x   |    x
            joint PUBLISHED 2    |   x   |   x    |  x   |        |    x    |    x    |    x    |      |   x   |        |   x   |    x
            joint VOTES 1        |   x   |        |      |        |         |    x    |    x    |      |       |        |   x   |    x
            joint VOTES 2        |   x   |        |      |        |         |    x    |    x    |      |       |        |   x   |    x
            item PUBLISHED 1     |   x   |   x    |      |   x    |    x    |    x    |    x    |  x   |   x   |   x    |   x   |    x
            item PUBLISHED 2     |   x   |   x    |      |        |    x    |    x    |    x    |      |   x   |        |   x   |    x
            other PUBLISHED 1    |       |        |      |        |         |         |         |  x   |   x   |        |   x   |
            other PUBLISHED 2    |       |        |      |        |         |         |         |      |   x   |        |   x   |
            other DRAFT 1        |       |        |      |        |         |         |         |      |       |        |       |
            foreign PUBLISHED 1  |       |        |      |        |         |         |         |      |       |        |       |
            agreement A-B OPEN   |   x   |   x    |  x   |   x    |    x    |    x    |    x    |  x   |   x   |   x    |   x   |    x
            agreement A-B-C OPEN |   x   |   x    |  x   |   x    |    x    |    x    |    x    |  x   |   x   |   x    |   x   |    x
            agreement TEAM       |       |        |      |        |         |    x    |    x    |      |       |        |       |
            agreement NAMED      |       |        |      |        |         |         |         |      |       |        |       |
            named for an item    |       |   x    |      |        |         |         |         |      |       |        |       |
            interest PUBLISHED   |   x   |   x    |  x   |   x    |    x    |    x    |    x    |  x   |   x   |   x    |   x   |    x
            interest WITHHELD    |       |        |      |        |         |    x    |    x    |      |       |        |   x   |    x
            partners KNOWN       |   x   |   x    |  x   |   x    |    x    |    x    |    x    |  x   |   x   |   x    |   x   |    x
            of no kind           |       |        |      |        |         |         |         |      |       |        |       |
            """;

    private static final String ALL_OTHERS =
            """
                                 | o-chair | o-memb | o-offic | c-exec | c-audit | ended | future | none | waiting | admin | f-offic | f-audit | f-admin
            joint DRAFT 1        |         |        |         |        |         |       |        |      |         |       |         |         |
            joint DRAFT 2        |         |        |         |        |         |       |        |      |         |       |         |         |
            joint OPEN 1         |         |        |         |        |         |       |        |      |         |       |         |         |
            joint OPEN 2         |         |        |         |        |         |       |        |      |         |       |         |         |
            joint PUBLISHED 1    |         |        |         |        |         |       |        |      |         |       |         |         |
            joint PUBLISHED 2    |         |        |         |        |         |       |        |      |         |       |         |         |
            joint VOTES 1        |         |        |         |        |         |       |        |      |         |       |         |         |
            joint VOTES 2        |         |        |         |        |         |       |        |      |         |       |         |         |
            item PUBLISHED 1     |         |        |         |        |         |       |        |      |         |       |         |         |
            item PUBLISHED 2     |         |        |         |        |         |       |        |      |         |       |         |         |
            other PUBLISHED 1    |    x    |   x    |    x    |        |         |       |        |      |         |       |         |         |
            other PUBLISHED 2    |    x    |   x    |    x    |        |         |       |        |      |         |       |         |         |
            other DRAFT 1        |    x    |        |    x    |        |         |       |        |      |         |       |         |         |
            foreign PUBLISHED 1  |         |        |         |        |         |       |        |      |         |       |    x    |    x    |
            agreement A-B OPEN   |    x    |   x    |    x    |        |         |       |        |      |         |   x   |         |         |
            agreement A-B-C OPEN |    x    |   x    |    x    |   x    |    x    |       |        |      |         |   x   |         |         |
            agreement TEAM       |         |        |    x    |   x    |         |       |        |      |         |       |         |         |
            agreement NAMED      |         |        |         |   x    |         |       |        |      |         |       |         |         |
            named for an item    |         |        |         |        |         |       |        |      |         |       |         |         |
            interest PUBLISHED   |    x    |   x    |    x    |        |         |       |        |      |         |   x   |         |         |
            interest WITHHELD    |         |        |    x    |        |         |       |        |      |         |       |         |         |
            partners KNOWN       |    x    |   x    |    x    |   x    |    x    |       |        |      |         |   x   |         |         |
            of no kind           |         |        |         |        |         |       |        |      |         |       |         |         |
            """;

    @TestFactory
    Stream<DynamicTest> members_of_the_committee_and_the_partners_staff_see_of_its_records_just_this() {
        return table(MEMBERS_OF_THE_COMMITTEE, VisibilityTest::probes);
    }

    @TestFactory
    Stream<DynamicTest> all_others_see_of_its_records_just_this() {
        return table(ALL_OTHERS, VisibilityTest::probes);
    }

    private static List<String> probes(Actor actor) {
        return world.sees(actor, "select label from probe");
    }

    // --- People, sign-ins, appointments and the structure of the partnership
    // ------------------------------------------

    private static final String PEOPLE =
            """
                                 | chair | officer | o-offic | b-offic | exec | audit | admin | none | ended | waiting | f-admin
            person chair         |   x   |    x    |         |    x    |      |       |   x   |      |       |         |
            person member        |       |    x    |         |    x    |      |       |   x   |      |       |         |
            person kept          |       |    x    |         |    x    |      |       |   x   |      |       |         |
            person attend        |       |    x    |         |    x    |      |       |   x   |      |       |         |
            person attend2       |       |    x    |         |    x    |      |       |   x   |      |       |         |
            person officer       |       |    x    |         |    x    |      |       |   x   |      |       |         |
            person ended         |       |    x    |         |    x    |      |       |   x   |      |   x   |         |
            person future        |       |    x    |         |    x    |      |       |   x   |      |       |         |
            person o-chair       |       |         |    x    |         |      |       |   x   |      |       |         |
            person o-memb        |       |         |    x    |         |      |       |   x   |      |       |         |
            person o-offic       |       |         |    x    |         |      |       |   x   |      |       |         |
            person exec          |       |         |         |         |  x   |       |   x   |      |       |         |
            person exec2         |       |         |         |         |      |       |   x   |      |       |         |
            person audit         |       |         |         |         |      |   x   |   x   |      |       |         |
            person b-exec        |       |         |         |         |      |       |   x   |      |       |         |
            person b-audit       |       |         |         |         |      |       |   x   |      |       |         |
            person b-offic       |       |         |         |    x    |      |       |   x   |      |       |         |
            person c-exec        |       |         |         |         |      |       |   x   |      |       |         |
            person c-audit       |       |         |         |         |      |       |   x   |      |       |         |
            person none          |       |         |         |         |      |       |   x   |  x   |       |         |
            person guest         |       |         |         |         |      |       |   x   |      |       |         |
            person Administrator |       |         |         |         |      |       |   x   |      |       |         |    x
            person f-offic       |       |         |         |         |      |       |       |      |       |         |    x
            person f-audit       |       |         |         |         |      |       |       |      |       |         |    x
            person twice         |       |    x    |    x    |    x    |      |       |   x   |      |       |         |
            """;

    private static final String SIGN_INS =
            """
                                  | chair | officer | o-offic | b-offic | exec | audit | admin | none | ended | waiting | f-admin
            sign-in chair         |   x   |         |         |         |      |       |   x   |      |       |         |
            sign-in member        |       |         |         |         |      |       |   x   |      |       |         |
            sign-in kept          |       |         |         |         |      |       |   x   |      |       |         |
            sign-in attend        |       |         |         |         |      |       |   x   |      |       |         |
            sign-in attend2       |       |         |         |         |      |       |   x   |      |       |         |
            sign-in officer       |       |    x    |         |         |      |       |   x   |      |       |         |
            sign-in ended         |       |         |         |         |      |       |   x   |      |   x   |         |
            sign-in future        |       |         |         |         |      |       |   x   |      |       |         |
            sign-in o-chair       |       |         |         |         |      |       |   x   |      |       |         |
            sign-in o-memb        |       |         |         |         |      |       |   x   |      |       |         |
            sign-in o-offic       |       |         |    x    |         |      |       |   x   |      |       |         |
            sign-in exec          |       |         |         |         |  x   |       |   x   |      |       |         |
            sign-in exec2         |       |         |         |         |      |       |   x   |      |       |         |
            sign-in audit         |       |         |         |         |      |   x   |   x   |      |       |         |
            sign-in b-exec        |       |         |         |         |      |       |   x   |      |       |         |
            sign-in b-audit       |       |         |         |         |      |       |   x   |      |       |         |
            sign-in b-offic       |       |         |         |    x    |      |       |   x   |      |       |         |
            sign-in c-exec        |       |         |         |         |      |       |   x   |      |       |         |
            sign-in c-audit       |       |         |         |         |      |       |   x   |      |       |         |
            sign-in none          |       |         |         |         |      |       |   x   |  x   |       |         |
            sign-in guest         |       |         |         |         |      |       |   x   |      |       |         |
            sign-in Administrator |       |         |         |         |      |       |   x   |      |       |         |    x
            sign-in f-offic       |       |         |         |         |      |       |       |      |       |         |    x
            sign-in f-audit       |       |         |         |         |      |       |       |      |       |         |    x
            sign-in twice         |       |         |         |         |      |       |   x   |      |       |         |
            """;

    private static final String APPOINTMENTS =
            """
                                      | chair | officer | o-offic | b-offic | exec | audit | admin | none | ended | waiting | f-admin
            appointment chair         |   x   |    x    |         |    x    |      |       |   x   |      |       |         |
            appointment member        |       |    x    |         |    x    |      |       |   x   |      |       |         |
            appointment kept          |       |    x    |         |    x    |      |       |   x   |      |       |         |
            appointment attend        |       |    x    |         |    x    |      |       |   x   |      |       |         |
            appointment attend2       |       |    x    |         |    x    |      |       |   x   |      |       |         |
            appointment officer       |       |    x    |         |    x    |      |       |   x   |      |       |         |
            appointment ended         |       |    x    |         |    x    |      |       |   x   |      |   x   |         |
            appointment future        |       |    x    |         |    x    |      |       |   x   |      |       |         |
            appointment o-chair       |       |         |    x    |         |      |       |   x   |      |       |         |
            appointment o-memb        |       |         |    x    |         |      |       |   x   |      |       |         |
            appointment o-offic       |       |         |    x    |         |      |       |   x   |      |       |         |
            appointment exec          |       |         |         |         |  x   |       |   x   |      |       |         |
            appointment exec2         |       |         |         |         |      |       |   x   |      |       |         |
            appointment audit         |       |         |         |         |      |   x   |   x   |      |       |         |
            appointment b-exec        |       |         |         |         |      |       |   x   |      |       |         |
            appointment b-audit       |       |         |         |         |      |       |   x   |      |       |         |
            appointment b-offic       |       |         |         |    x    |      |       |   x   |      |       |         |
            appointment c-exec        |       |         |         |         |      |       |   x   |      |       |         |
            appointment c-audit       |       |         |         |         |      |       |   x   |      |       |         |
            appointment Administrator |       |         |         |         |      |       |   x   |      |       |         |    x
            appointment f-offic       |       |         |         |         |      |       |       |      |       |         |    x
            appointment f-audit       |       |         |         |         |      |       |       |      |       |         |    x
            appointment twice/J       |       |    x    |         |    x    |      |       |   x   |      |       |         |
            appointment twice/O       |       |         |    x    |         |      |       |   x   |      |       |         |
            """;

    private static final String STRUCTURE =
            """
                               | chair | o-offic | exec | c-exec | audit | admin | none | ended | waiting | f-admin
            committee Joint    |   x   |    x    |  x   |   x    |   x   |   x   |      |       |         |
            committee Other    |   x   |    x    |  x   |   x    |   x   |   x   |      |       |         |
            committee Foreign  |       |         |      |        |       |       |      |       |         |    x
            party Joint        |   x   |    x    |  x   |   x    |   x   |   x   |      |       |         |
            party Other        |   x   |    x    |  x   |   x    |   x   |   x   |      |       |         |
            party Foreign      |       |         |      |        |       |       |      |       |         |    x
            partnership here   |   x   |    x    |  x   |   x    |   x   |   x   |      |       |         |
            partnership there  |       |         |      |        |       |       |      |       |         |    x
            setting here       |   x   |    x    |  x   |   x    |   x   |   x   |      |       |         |
            setting there      |       |         |      |        |       |       |      |       |         |    x
            a stranger waits   |       |         |      |        |       |   x   |      |       |         |    x
            organisations      |   x   |    x    |  x   |   x    |   x   |   x   |  x   |   x   |         |    x
            matrix             |   x   |    x    |  x   |   x    |   x   |   x   |  x   |   x   |         |    x
            """;

    @TestFactory
    Stream<DynamicTest> people_are_seen_by_administrators_their_officers_and_themselves() {
        return table(PEOPLE, actor -> labelled("person ", actor, "select name from person"));
    }

    @TestFactory
    Stream<DynamicTest> sign_ins_are_seen_by_administrators_and_their_owners() {
        return table(
                SIGN_INS,
                actor -> labelled("sign-in ", actor, "select substring(subject from '/(.*)$') from person_identity"));
    }

    @TestFactory
    Stream<DynamicTest> appointments_are_seen_by_administrators_the_committees_officers_and_their_holders() {
        return table(
                APPOINTMENTS,
                actor -> labelled(
                        "appointment ",
                        actor,
                        "select a.person_name || case a.person_name when 'twice' then '/' || left(c.name, 1) else '' end"
                                + " from appointment a left join committee c on c.id = a.committee_id"));
    }

    @TestFactory
    Stream<DynamicTest> committees_and_partners_are_known_to_everybody_with_an_appointment_in_the_partnership() {
        return table(STRUCTURE, actor -> {
            List<String> seen = new ArrayList<>(labelled("committee ", actor, "select name from committee"));
            seen.addAll(labelled(
                    "party ", actor, "select c.name from committee_party p join committee c on c.id = p.committee_id"));
            seen.addAll(labelled(
                    "partnership ",
                    actor,
                    "select case id::text when '%s' then 'here' when '%s' then 'there' else code end from partnership"
                            .formatted(world.partnership.value(), elsewhere.partnership.value())));
            seen.addAll(labelled(
                    "setting ",
                    actor,
                    "select case partnership_id when '%s' then 'here' when '%s' then 'there' end from setting_value"
                            .formatted(world.partnership.value(), elsewhere.partnership.value())));
            seen.addAll(world.sees(actor, "select 'a stranger waits' from waiting_sign_in limit 1"));
            seen.addAll(world.sees(actor, "select 'organisations' from organisation_name limit 1"));
            seen.addAll(world.sees(actor, "select 'matrix' from visibility limit 1"));
            return seen;
        });
    }

    private static List<String> labelled(String label, Actor actor, String query) {
        return world.sees(actor, query).stream().map(value -> label + value).toList();
    }

    // --- The journal
    // --------------------------------------------------------------------------------------------------

    @Test
    void an_auditor_sees_the_journal_of_their_partnership_and_of_the_installation_and_no_other() {
        List<String> chains =
                world.sees("audit", "select distinct coalesce(partnership_id::text, '') from journal_entry");

        assertThat(chains)
                .containsExactlyInAnyOrder("", world.partnership.value().toString());
        assertThat(world.sees("audit", "select position from journal_payload"))
                .containsExactlyInAnyOrderElementsOf(world.sees("audit", "select position from journal_entry"));
    }

    @Test
    void everybody_else_sees_their_own_acts_in_the_journal() {
        String own = world.id(World.ADMINISTRATOR).value().toString();

        assertThat(world.sees(World.ADMINISTRATOR, "select distinct person_id from journal_entry"))
                .containsExactly(own);
        assertThat(world.sees(World.ADMINISTRATOR, "select distinct person_id from journal_payload"))
                .containsExactly(own);
        for (String name : List.of("chair", "officer", "exec", "none", "waiting")) {
            assertThat(world.sees(name, "select position from journal_entry"))
                    .as(name)
                    .isEmpty();
            assertThat(world.sees(name, "select position from journal_payload"))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void an_invitation_is_seen_by_administrators_only() {
        PersonId guest = world.id("guest");
        POSTGRES.console().as(world.actor(World.ADMINISTRATOR), AppointingPeople.class, people -> people.invite(guest));

        String invited = guest.value().toString();
        assertThat(world.sees(World.ADMINISTRATOR, "select person_id from invitation"))
                .contains(invited);
        for (Map.Entry<String, Actor> actor : ACTORS.entrySet()) {
            if (!List.of("admin", "operator").contains(actor.getKey())) {
                assertThat(world.sees(actor.getValue(), "select person_id from invitation"))
                        .as(actor.getKey())
                        .doesNotContain(invited);
            }
        }
        assertThat(world.sees("guest", "select person_id from invitation")).isEmpty();
    }

    // --- The administrator
    // ----------------------------------------------------------------------------------------------

    @Test
    void an_administrator_sees_no_content_of_any_committee() {
        assertThat(probes(world.actor(World.ADMINISTRATOR)))
                .noneMatch(label -> label.startsWith("joint") || label.startsWith("other") || label.startsWith("item"));
    }

    // --- Everything at once
    // -----------------------------------------------------------------------------------------------

    @Test
    void without_an_actor_not_one_row_of_any_table_is_seen() throws SQLException {
        List<String> tables = POSTGRES.truth(
                """
                select table_name from information_schema.role_table_grants
                 where table_schema = 'concordat' and grantee = '%s' and privilege_type = 'SELECT'"""
                        .formatted(Postgres.APPLICATION));

        try (Connection connection = POSTGRES.asApplication();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                try (var rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    assertThat(rows.getLong(1)).as(table).isZero();
                }
            }
        }
        assertThat(tables).as("tables looked at").hasSizeGreaterThan(30);
    }

    @Test
    void the_past_of_a_row_is_seen_by_whoever_sees_the_row() {
        for (Map.Entry<String, Actor> actor : ACTORS.entrySet()) {
            for (String table :
                    List.of("person", "person_identity", "appointment", "committee", "partnership", "setting_value")) {
                assertThat(world.sees(actor.getValue(), "select distinct id from " + table + "_history"))
                        .as(actor.getKey() + ": " + table)
                        .containsExactlyInAnyOrderElementsOf(world.sees(actor.getValue(), "select id from " + table));
            }
        }
    }

    // --- Reading the tables
    // -------------------------------------------------------------------------------------------------

    /** One test for each column: what its person sees, of the rows of the table and in all. */
    private static Stream<DynamicTest> table(String table, Function<Actor, List<String>> seen) {
        List<String[]> lines = table.lines().map(line -> line.split("\\|", -1)).toList();
        String[] names = lines.get(0);
        return Stream.iterate(1, i -> i < names.length, i -> i + 1).map(column -> {
            String name = names[column].strip();
            return dynamicTest(name, () -> {
                TreeSet<String> expected = new TreeSet<>();
                for (String[] line : lines.subList(1, lines.size())) {
                    if (line.length > column && line[column].strip().equals("x")) {
                        expected.add(line[0].strip());
                    }
                }
                TreeSet<String> found = new TreeSet<>(seen.apply(Objects.requireNonNull(ACTORS.get(name))));
                assertThat(found).as(name).isEqualTo(expected);
            });
        });
    }
}
