package concordat.reports.bench;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of the decisions register that is measured: as long, and as much like its neighbours, as those of a real one. */
record Decision(
        String reference,
        LocalDate date,
        String committee,
        String meeting,
        String subject,
        String wording,
        String outcome,
        int votesFor,
        int against,
        int abstained,
        String quorate,
        String bound,
        BigDecimal value,
        LocalDate effective) {

    /** The same row each time. */
    static Decision number(int i) {
        LocalDate date = LocalDate.of(2000, 1, 1).plusDays(i % 9_000);
        return new Decision(
                "LPT-NHFT-UOL/" + date.getYear() + "/" + i,
                date,
                i % 3 == 0 ? "Partnership Board" : "Strategy Committees in Common",
                "PB/" + date.getYear() + "/" + (1 + i % 12),
                "Placement capacity, tranche " + i * 31L % 997,
                "That the Board approve the plan numbered " + i * 7919L % 100_003
                        + " & ask the executive sponsors to report progress",
                i % 7 == 0 ? "Deferred" : "Approved",
                i % 12,
                i % 5,
                i % 3,
                i % 11 == 0 ? "No" : "Yes",
                "LPT; NHFT",
                BigDecimal.valueOf(i * 104_729L % 10_000_000, 2),
                date.plusDays(i % 60));
    }
}
