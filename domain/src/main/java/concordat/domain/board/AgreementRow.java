package concordat.domain.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One agreement as the agreement register shows it (6.6). Null means "not recorded".
 *
 * @param type its kind as a code ({@code MEMORANDUM_OF_UNDERSTANDING}) or in words
 * @param parties the parties by the names under which they signed, joined by "; " (AG-15)
 * @param status the code of AG-2 or AG-6, AG-4 computed on the date of the report, or words where no code says it
 * @param currentEnd the first day on which it no longer runs, unexercised extensions left out (AG-5)
 * @param noticePeriod in words: "6 months"
 * @param lastNotice the last date to give notice: the end less the notice period (AG-6)
 * @param sponsors the executive sponsor of each party, name and organisation
 * @param managers the agreement manager of each party, name and organisation
 */
public record AgreementRow(
        String reference,
        String title,
        String type,
        String parties,
        @Nullable String purpose,
        String status,
        @Nullable LocalDate signed,
        @Nullable LocalDate effective,
        @Nullable LocalDate currentEnd,
        @Nullable LocalDate review,
        @Nullable String noticePeriod,
        @Nullable LocalDate lastNotice,
        @Nullable String sponsors,
        @Nullable String managers,
        boolean confidential) {}
