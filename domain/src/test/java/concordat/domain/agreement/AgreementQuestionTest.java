package concordat.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.agreement.AgreementQuestion.Names;
import concordat.domain.shared.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An address asks a question; what makes no sense in it asks nothing. */
class AgreementQuestionTest {
    private static final LocalDate TODAY = AgreementFixtures.TODAY;
    private static final PersonId READER = AgreementFixtures.SPONSOR;
    private static final Names NAMES = new Names("Alder Trust", "Partnership Board");

    @Test
    void an_address_without_anything_asks_for_all_by_title() {
        assertThat(asked(Map.of())).isEqualTo(new AgreementQuestion(AgreementFilter.all(), AgreementOrder.BY_TITLE));
        assertThat(asked(Map.of()).words(NAMES, TODAY)).isEqualTo("All agreements, by title");
    }

    @Test
    void all_conditions_are_read() {
        AgreementTraits traits = asked(Map.of(
                        "stage", "EXECUTED",
                        "force", "yes",
                        "ends", "6",
                        "notice", "3",
                        "committee", AgreementFixtures.COMMITTEE.value().toString(),
                        "mine", "yes",
                        "from", "£1,000",
                        "to", "2500.50",
                        "binding", "no",
                        "deed", "yes"))
                .filter()
                .traits();

        assertThat(traits)
                .isEqualTo(new AgreementTraits(
                        AgreementStage.EXECUTED,
                        true,
                        TODAY.plusMonths(6),
                        TODAY.plusMonths(3),
                        AgreementFixtures.COMMITTEE,
                        READER,
                        new BigDecimal("1000"),
                        new BigDecimal("2500.50"),
                        false,
                        true));
    }

    @Test
    void what_makes_no_sense_does_not_narrow_it() {
        assertThat(asked(Map.ofEntries(
                        Map.entry("type", "NONSENSE"),
                        Map.entry("standing", "x"),
                        Map.entry("party", "X99"),
                        Map.entry("due", "later"),
                        Map.entry("stage", ""),
                        Map.entry("force", "maybe"),
                        Map.entry("ends", "-1"),
                        Map.entry("notice", "9999"),
                        Map.entry("committee", UUID.randomUUID() + "x"),
                        Map.entry("mine", "no"),
                        Map.entry("from", "lots"),
                        Map.entry("to", "-5"),
                        Map.entry("binding", "1"),
                        Map.entry("sort", "colour"))))
                .isEqualTo(asked(Map.of()));
        assertThat(asked(Map.of("q", "x".repeat(500))).filter().text()).hasSize(200);
    }

    @Test
    void each_order_is_asked_for_by_its_key_both_ways() {
        for (AgreementOrder.Column column : AgreementOrder.Column.values()) {
            assertThat(asked(Map.of("sort", column.key())).order()).isEqualTo(new AgreementOrder(column, false));
            assertThat(asked(Map.of("sort", "-" + column.key())).order()).isEqualTo(new AgreementOrder(column, true));
        }
    }

    @Test
    void it_is_told_in_words() {
        assertThat(asked(Map.of(
                                "q", "nursing",
                                "party", AgreementFixtures.ALDER.value().toString(),
                                "force", "yes",
                                "ends", "12",
                                "from", "1000",
                                "sort", "-next"))
                        .words(NAMES, TODAY))
                .isEqualTo(
                        "Agreements with \"nursing\"; in force; with the party Alder Trust; ending from 2 March 2026 to"
                                + " 2 March 2027; worth at least £1,000.00, by next date, the last first");
        assertThat(asked(Map.of("mine", "yes", "notice", "1", "deed", "no", "standing", "TERMINATED"))
                        .words(NAMES, TODAY))
                .contains(
                        "for which the reader is sponsor or manager",
                        "with a last day to give notice by 2 April 2026",
                        "no deeds",
                        "standing: Terminated");
    }

    private static AgreementQuestion asked(Map<String, String> given) {
        return AgreementQuestion.asked(name -> given.getOrDefault(name, ""), TODAY, READER);
    }
}
