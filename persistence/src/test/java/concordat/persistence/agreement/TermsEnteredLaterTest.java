package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementRule;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Stopping;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The term of an agreement that was executed with dates alone is entered once; then the database keeps it as it is. */
class TermsEnteredLaterTest {
    private static final String OFFICER = "Officer of A";
    private static final TermClause YEARLY =
            TermClause.fixed(Length.ofYears(3)).renewing(Length.ofYears(1), null, Stopping.ANY_PARTY);

    private final Console console = Postgres.running().console();
    private final World world = new World();

    @Test
    void it_is_entered_once_and_stands_then() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust);
        AgreementId id = console.as(
                world.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(
                        world.partnership,
                        AgreementDraft.between(
                                        "Of old", AgreementType.PLACEMENT_AGREEMENT, world.trust, world.university)
                                .dated(AgreementDates.between(LocalDate.of(2024, 4, 1), LocalDate.of(2027, 4, 1)))));
        doing(agreements -> agreements.execute(
                id,
                0,
                List.of(
                        new SignatureEntry(world.trust, "Sam Sample", "Chief Executive", LocalDate.of(2024, 3, 1)),
                        new SignatureEntry(world.university, "Sam Sample", "Registrar", LocalDate.of(2024, 3, 1)))));
        long seen = read(id).version();

        doing(agreements -> agreements.recordTerm(
                id, seen, YEARLY, NoticePeriod.ofMonths(3), "Signed copy of 1 March 2024, clause 4"));

        AgreementDetails entered = read(id);
        assertThat(entered.clause()).isEqualTo(YEARLY.running(null));
        assertThat(entered.notice()).isEqualTo(NoticePeriod.ofMonths(3));
        assertThat(entered.outlook().runsOn()).isTrue();
        assertThat(Postgres.running().truth("select term_source from agreement where id = '" + id.value() + "'"))
                .containsExactly("Signed copy of 1 March 2024, clause 4");
        assertThat(Postgres.running()
                        .truth("select kind from journal_entry where subject_id = '" + id.value()
                                + "' order by position desc limit 1"))
                .containsExactly("TermRecorded");
        assertThatThrownBy(() -> doing(agreements ->
                        agreements.recordTerm(id, entered.version(), YEARLY, null, "Signed copy, clause 5")))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isEqualTo(AgreementRule.TERM_IS_RECORDED_ONCE));
        for (String change : List.of("notice_months = 1", "term_source = 'Another'", "renewal_years = 2")) {
            assertThatThrownBy(() -> Postgres.running()
                            .owner("update agreement set " + change + " where id = '" + id.value() + "'"))
                    .as(change)
                    .hasStackTraceContaining("never changed");
        }
    }

    private AgreementDetails read(AgreementId id) {
        return console.as(world.actor(OFFICER), ReadingAgreements.class, reading -> reading.agreement(id));
    }

    private void doing(Consumer<MaintainingAgreements> act) {
        console.as(world.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            act.accept(agreements);
            return OFFICER;
        });
    }
}
