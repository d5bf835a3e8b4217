package concordat.domain.agreement.obligation;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import java.time.LocalDate;
import java.util.List;

/** The obligations of agreements, read for lists: only ever what the actor may see. */
public interface ObligationRegister {
    /** The most due dates that are listed. */
    int MOST = 500;

    /** One page; standings are as on {@code today}. */
    Page<ObligationRow> page(
            ObligationFilter filter, ObligationOrder order, Keyset keyset, LocalDate today, LeadTimes leads);

    /** Due dates by day, at most {@value #MOST}; they stand as on {@code today}. */
    List<DueRow> dues(DueFilter filter, LocalDate today, LeadTimes leads);

    /** How what each organisation owes stands on {@code today}, by name; without those of which nothing is open. */
    List<PartnerFigures> figures(LocalDate today, LeadTimes leads);
}
