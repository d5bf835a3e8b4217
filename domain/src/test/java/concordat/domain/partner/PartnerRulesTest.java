package concordat.domain.partner;

import static concordat.domain.partner.PartnerFixtures.ALDER;
import static concordat.domain.partner.PartnerFixtures.BIRCH;
import static concordat.domain.partner.PartnerFixtures.CLOCK;
import static concordat.domain.partner.PartnerFixtures.RENAMED;
import static concordat.domain.partner.PartnerFixtures.alder;
import static concordat.domain.partner.PartnerFixtures.between;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.partner.OrganisationCode.Scheme;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of partners, broken once; and what their names are on which day. */
class PartnerRulesTest {
    private static final Map<PartnerRules, Runnable> BREAKING = new EnumMap<>(PartnerRules.class);

    static {
        breaking(PartnerRules.CODE_IS_OF_ONE_ORGANISATION, () -> registering()
                .enter(
                        OrganisationKind.ICB,
                        new OrganisationCode(Scheme.ODS, "ALD"),
                        "Another",
                        DatedName.undated("Another")));
        breaking(PartnerRules.NAMES_DO_NOT_OVERLAP, () -> alder().named(new DatedName("Older", null, RENAMED), CLOCK));
        breaking(PartnerRules.RENAMED_AFTER_THE_LAST_NAME, () -> {
            Organisation alder = alder();
            alder.rename("Alder University NHS Trust", RENAMED, CLOCK);
            alder.rename("Too late", RENAMED, CLOCK);
        });
        breaking(PartnerRules.PARTNERSHIP_HAS_TWO_PARTIES, () -> between(ALDER));
        breaking(PartnerRules.PARTY_IS_NAMED_ONCE, () -> between(ALDER, BIRCH, ALDER));
        breaking(PartnerRules.CODE_IS_OF_ONE_PARTNERSHIP, () -> registering()
                .partner("ALD-BIR", "Again", true, List.of(ALDER, BIRCH)));
    }

    private static void breaking(PartnerRules rule, Runnable attempt) {
        BREAKING.put(rule, attempt);
    }

    private static RegisteringPartners registering() {
        return new RegisteringPartners(new AlderOnly(), new AlderAndBirchOnly(), event -> {}, CLOCK);
    }

    private static final class AlderOnly implements Organisations {
        @Override
        public void add(Organisation organisation) {}

        @Override
        public Organisation get(OrganisationId id) {
            return alder();
        }

        @Override
        public Organisation lock(OrganisationId id) {
            return alder();
        }

        @Override
        public Optional<Organisation> findByCode(String code) {
            return Optional.of(alder()).filter(alder -> alder.code().value().equals(code));
        }
    }

    private static final class AlderAndBirchOnly implements Partnerships {
        @Override
        public void add(Partnership partnership) {}

        @Override
        public Partnership lock(PartnershipId id) {
            throw new NotFound("partnership");
        }

        @Override
        public Optional<Partnership> findByCode(String code) {
            return Optional.of(between(ALDER, BIRCH))
                    .filter(partnership -> partnership.code().equals(code));
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_can_be_broken_and_says_so_in_a_sentence(PartnerRules rule) {
        Runnable attempt = requireNonNull(BREAKING.get(rule), () -> "nothing breaks " + rule);

        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule))
                .message()
                .endsWith(".")
                .doesNotContain("{");
        assertThat(rule.id()).isNotBlank();
    }

    @Test
    void an_organisation_has_on_each_day_the_name_of_that_day() {
        Organisation alder = alder();

        alder.rename("Alder University NHS Trust", RENAMED, CLOCK);

        assertThat(alder.nameOn(RENAMED.minusDays(1))).isEqualTo("Alder NHS Trust");
        assertThat(alder.nameOn(RENAMED)).isEqualTo("Alder University NHS Trust");
        assertThat(alder.nameOn(LocalDate.of(1950, 1, 1)))
                .as("since when is not recorded")
                .isEqualTo("Alder NHS Trust");
    }

    @Test
    void an_organisation_of_whose_name_nothing_is_recorded_goes_by_its_short_name() {
        Organisation nameless = PartnerFixtures.organisation(
                BIRCH, OrganisationKind.UNIVERSITY, new OrganisationCode(Scheme.UKPRN, "10000001"), "Birch");
        nameless.named(new DatedName("Birch University", RENAMED, null), CLOCK);

        assertThat(nameless.nameOn(RENAMED.minusDays(1))).isEqualTo("Birch");
    }

    @ParameterizedTest
    @CsvSource({"ODS, rp1", "ODS, R", "UKPRN, 1000", "UKPRN, RP1", "ODS, ''"})
    void a_code_that_its_scheme_does_not_have_is_refused(Scheme scheme, String code) {
        assertThatThrownBy(() -> new OrganisationCode(scheme, code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new DatedName("Name", RENAMED, RENAMED)).isInstanceOf(IllegalArgumentException.class);
    }
}
