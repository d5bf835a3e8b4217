package concordat.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A period is read as people write it, by the basis of its measure, or not at all. */
class PeriodTextTest {
    @ParameterizedTest
    @CsvSource({
        "NHS_YEAR, 2025/26, 2025-04-01",
        "NHS_YEAR, 2025-26, 2025-04-01",
        "NHS_YEAR, 2025/2026, 2025-04-01",
        "NHS_YEAR, nhs year 2025/26, 2025-04-01",
        "NHS_YEAR, April 2025 to March 2026, 2025-04-01",
        "NHS_YEAR, 1999/00, 1999-04-01",
        "ACADEMIC_YEAR, 2025/26, 2025-08-01",
        "ACADEMIC_YEAR, Academic year 2025–26, 2025-08-01",
        "NHS_QUARTER, Q1 2025/26, 2025-04-01",
        "NHS_QUARTER, 2025/26 Q4, 2026-01-01",
        "NHS_QUARTER, Quarter 2 of 2025/26, 2025-07-01",
        "NHS_QUARTER, April to June 2025, 2025-04-01",
        "NHS_QUARTER, Jan-Mar 2026, 2026-01-01",
        "ACADEMIC_QUARTER, Q1 2025/26, 2025-08-01",
        "ACADEMIC_QUARTER, November 2025 to January 2026, 2025-11-01",
        "MONTH, April 2026, 2026-04-01",
        "MONTH, Sept. 2025, 2025-09-01",
        "MONTH, 04/2026, 2026-04-01",
        "MONTH, 2026-04, 2026-04-01"
    })
    void a_period_is_read_by_the_basis_of_its_measure(PeriodBasis basis, String text, LocalDate from) {
        assertThat(PeriodText.read(basis, text)).contains(basis.of(from));
    }

    @ParameterizedTest
    @CsvSource({
        "NHS_YEAR, 2025/27",
        "NHS_YEAR, 2025",
        "NHS_YEAR, Academic year 2025/26",
        "NHS_YEAR, May 2025 to April 2026",
        "NHS_YEAR, Q1 2025/26",
        "ACADEMIC_YEAR, NHS year 2025/26",
        "NHS_QUARTER, Q1 2025",
        "NHS_QUARTER, Q5 2025/26",
        "NHS_QUARTER, May to July 2025",
        "NHS_QUARTER, 2025/26",
        "NHS_QUARTER, Academic Q1 2025/26",
        "MONTH, Apr-26",
        "MONTH, 13/2026",
        "MONTH, April",
        "MONTH, April to June 2025",
        "MONTH, soon"
    })
    void what_could_be_another_period_is_none(PeriodBasis basis, String text) {
        assertThat(PeriodText.read(basis, text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_page_says_of_a_period_is_read_again(PeriodBasis basis) {
        for (Period period : basis.of(LocalDate.of(2026, 2, 28)).andBefore(12)) {
            assertThat(PeriodText.read(basis, period.words())).contains(period);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_examples_are_periods_of_their_basis(PeriodBasis basis) {
        for (String example : PeriodText.example(basis).split(", or ")) {
            assertThat(PeriodText.read(basis, example)).isPresent();
        }
    }

    @Test
    void a_period_of_another_basis_is_known_as_one() {
        assertThat(PeriodText.basisOf("April 2026")).contains(PeriodBasis.MONTH);
        assertThat(PeriodText.basisOf("Academic year 2025/26")).contains(PeriodBasis.ACADEMIC_YEAR);
        assertThat(PeriodText.basisOf("soon")).isEmpty();
    }
}
