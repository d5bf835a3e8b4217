package concordat.domain.scheme;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static concordat.domain.world.World.UOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.scheme.SigningAuthority.Claim;
import concordat.domain.scheme.SigningAuthority.Matter;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.domain.world.SignatoriesInMemory;
import concordat.domain.world.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may sign for an organisation, and what is checked when somebody has (AG-3). */
class SigningAuthorityTest {
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final Matter PLACEMENT = new Matter("Placement agreement", new BigDecimal("100000"));

    private final World world = new World();
    private int keys;

    @Test
    void a_signatory_is_kept_with_the_entry_the_limit_and_who_approved_it() {
        SignatoryId id = authorise(entry("Hana Sample", "", "250000", false));

        SignatoryLine line = world.use(ReadingSignatories.class).all().get(0);
        assertThat(line.id()).isEqualTo(id);
        assertThat(line.words()).isEqualTo("Hana Sample, Chief Executive");
        assertThat(line.organisationName()).isEqualTo("LPT");
        assertThat(world.lastEvent()).isInstanceOf(SignatoryEvent.SignatoryAuthorised.class);
        assertThat(world.use(ReadingSignatories.class).kept()).containsExactly(LPT);
    }

    @Test
    void a_form_sent_twice_records_one_signatory() {
        KeepingSignatories keeping = world.use(KeepingSignatories.class);

        SignatoryId first = keeping.authorise("form", PARTNERSHIP, entry("Hana Sample", "", null, false));

        assertThat(keeping.authorise("form", PARTNERSHIP, entry("Hana Sample", "", null, false)))
                .isEqualTo(first);
        assertThat(world.use(ReadingSignatories.class).all()).hasSize(1);
    }

    @Test
    void a_person_signs_under_the_name_by_which_they_are_appointed() {
        PersonId known = world.person("Hana Sample", LPT);
        world.appoint(known, Role.EXECUTIVE, LPT, null, null);
        PersonId elsewhere = world.person("Una Usher", UOL);

        authorise(person(known));

        assertThat(world.use(ReadingSignatories.class).all().get(0).name()).isEqualTo("Hana Sample");
        breaks(SigningRule.SIGNATORY_IS_KNOWN_THERE, () -> authorise(person(elsewhere)));
    }

    @Test
    void an_officer_keeps_the_signatories_of_their_own_organisation_only() {
        assertThatThrownBy(() -> authorise(of(NHFT))).isInstanceOf(NotAllowed.class);
        SignatoryId id = authorise(entry("Hana Sample", "", null, false));
        PersonId other = world.person("Una Usher", UOL);
        world.appoint(other, Role.GOVERNANCE_OFFICER, UOL, null, null).as(other);

        assertThatThrownBy(() -> world.use(KeepingSignatories.class).end(id, START.plusDays(5)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_authority_is_approved_before_it_holds_given_once_and_ended_once() {
        breaks(SigningRule.SIGNATORY_IS_OF_A_PARTNER, () -> world.use(KeepingSignatories.class)
                .authorise(
                        "key " + ++keys, new PartnershipId(UUID.randomUUID()), entry("Hana Sample", "", null, false)));
        breaks(
                SigningRule.AUTHORITY_IS_APPROVED_BEFORE_IT_HOLDS,
                () -> authorise(new NewSignatory(
                        LPT,
                        "SD 9",
                        null,
                        "Hana Sample",
                        "Chief Executive",
                        "",
                        null,
                        false,
                        Term.from(START),
                        "Trust Board",
                        START.plusDays(1))));
        SignatoryId id = authorise(entry("Hana Sample", "", null, false));
        breaks(SigningRule.AUTHORITY_IS_GIVEN_ONCE, () -> authorise(entry("hana sample", "", "5", false)));
        authorise(entry("Hana Sample", "Placement agreement", "5", false));

        world.use(KeepingSignatories.class).end(id, START.plusDays(30));

        assertThat(world.lastEvent()).isInstanceOf(SignatoryEvent.SigningAuthorityEnded.class);
        breaks(SigningRule.AUTHORITY_IS_ENDED_ONCE, () -> world.use(KeepingSignatories.class)
                .end(id, START.plusDays(40)));
        assertThatIllegalArgumentException().isThrownBy(() -> entry("Hana Sample", "", "-1", false));
    }

    @Test
    void without_signatories_on_record_nothing_is_checked_and_the_finding_says_so() {
        assertThat(check(null, START).words())
                .isEqualTo("Not checked: Leicestershire has no signatories on record for 1 April 2026.");
        assertThat(check(null, null).words()).contains("the day of signing is not on record");
        authorise(entry("Hana Sample", "", null, false));

        assertThat(check(null, START.minusDays(1)).isChecked()).isFalse();
        breaks(SigningRule.DAY_TELLS_THE_AUTHORITY, () -> check(null, null));
        breaks(SigningRule.AUTHORISED_SIGNATORY_SIGNS, () -> check(null, START))
                .contains("Hana Sample, Chief Executive");
    }

    @Test
    void the_authority_is_that_of_the_day_of_signing() {
        SignatoryId id = authorise(entry("Hana Sample", "", null, false));
        world.use(KeepingSignatories.class).end(id, START.plusDays(30));

        assertThat(check(id, START).words())
                .isEqualTo("LPT authorises Hana Sample, Chief Executive, to sign by SD 9, without a limit.");
        assertThat(check(id, START.plusDays(29)).isChecked()).isTrue();
        breaks(SigningRule.AUTHORITY_HOLDS_ON_THE_DAY, () -> check(id, START.minusDays(1)));
        breaks(SigningRule.AUTHORITY_HOLDS_ON_THE_DAY, () -> check(id, START.plusDays(30)))
                .contains("from 1 April 2026 to the end of 30 April 2026");
        breaks(SigningRule.AUTHORITY_IS_OF_THE_PARTY, () -> check(new SignatoryId(UUID.randomUUID()), START));
    }

    @Test
    void the_authority_covers_the_type_the_value_and_the_seal() {
        SignatoryId id = authorise(entry("Hana Sample", "Placement agreement", "100000", false));

        assertThat(check(id, START).words()).endsWith("up to £100,000.");
        assertThat(check(id, START, new Matter("placement  AGREEMENT", null), false)
                        .words())
                .contains("no value is on record");
        breaks(
                SigningRule.AUTHORITY_COVERS_THE_TYPE,
                () -> check(id, START, new Matter("Service level agreement", null), false));
        breaks(
                        SigningRule.AUTHORITY_COVERS_THE_VALUE,
                        () -> check(id, START, new Matter("Placement agreement", new BigDecimal("100000.01")), false))
                .contains("£100,000.01");
        breaks(SigningRule.AUTHORITY_COVERS_THE_SEAL, () -> check(id, START, PLACEMENT, true));
        SignatoryId sealing = authorise(entry("Sol Sample", "", null, true));
        assertThat(check(sealing, START, PLACEMENT, true).isChecked()).isTrue();
    }

    @Test
    void nobody_signs_after_their_appointment_has_ended() {
        PersonId person = world.person("Hana Sample", LPT);
        SignatoryLine line = new SignatoryLine(
                new SignatoryId(UUID.randomUUID()),
                PARTNERSHIP,
                LPT,
                "LPT",
                "SD 9",
                person,
                "Hana Sample",
                "Chief Executive",
                "",
                null,
                false,
                Term.from(START),
                "Trust Board",
                START);
        SigningAuthority authority = new SigningAuthority(
                new SignatoriesInMemory().with(line).withoutAppointmentFrom(person, START.plusDays(10)));

        assertThat(authority
                        .check(claim(line.id(), START.plusDays(9), false), PLACEMENT)
                        .isChecked())
                .isTrue();
        breaks(
                SigningRule.APPOINTMENT_HOLDS_ON_THE_DAY,
                () -> authority.check(claim(line.id(), START.plusDays(10), false), PLACEMENT));
    }

    private SigningAuthority.Finding check(@Nullable SignatoryId id, @Nullable LocalDate on) {
        return check(id, on, PLACEMENT, false);
    }

    private SigningAuthority.Finding check(
            @Nullable SignatoryId id, @Nullable LocalDate on, Matter matter, boolean seal) {
        return new SigningAuthority(world.stores.signatories).check(claim(id, on, seal), matter);
    }

    private static Claim claim(@Nullable SignatoryId id, @Nullable LocalDate on, boolean seal) {
        return new Claim(LPT, "Leicestershire", id, on, seal);
    }

    private SignatoryId authorise(NewSignatory entry) {
        return world.use(KeepingSignatories.class).authorise("key " + ++keys, PARTNERSHIP, entry);
    }

    private static NewSignatory entry(String name, String matter, @Nullable String limit, boolean seal) {
        return new NewSignatory(
                LPT,
                "SD 9",
                null,
                name,
                "Chief Executive",
                matter,
                limit == null ? null : new BigDecimal(limit),
                seal,
                Term.from(START),
                "Trust Board",
                START.minusDays(3));
    }

    private static NewSignatory of(OrganisationId organisation) {
        return new NewSignatory(
                organisation, "SD 9", null, "Sol Sample", "Chair", "", null, false, Term.from(START), "Board", START);
    }

    private static NewSignatory person(PersonId person) {
        return new NewSignatory(
                LPT, "SD 9", person, "", "Chief Executive", "", null, false, Term.from(START), "Board", START);
    }
}
