package concordat.web.partner;

import concordat.domain.partner.DatedName;
import concordat.domain.partner.NamingPartners;
import concordat.domain.partner.PartnerRules;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An administrator puts on record under which label the partners go together for a time. */
@Named
@RequestScoped
public class LabelPartnershipPage {
    private final NamingPartners naming;
    private final Notices notices;
    private final PartnershipSheet partnership;
    private String label = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate lastDay;

    @Inject
    LabelPartnershipPage(NamingPartners naming, ReadingPartners reading, Query query, Notices notices) {
        this.naming = naming;
        this.notices = notices;
        PartnershipId id = new PartnershipId(query.id("id"));
        partnership = reading.partnerships().stream()
                .filter(sheet -> sheet.id().equals(id)
                        && sheet.parties().stream()
                                .anyMatch(party -> reading.namedByReader().contains(party.id())))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
    }

    public @Nullable String record() {
        if (from != null && lastDay != null && lastDay.isBefore(from)) {
            notices.wrong("lastDay", "The last day must not be before the first");
            return null;
        }
        try {
            naming.label(partnership.id(), new DatedName(label, from, lastDay == null ? null : lastDay.plusDays(1)));
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of(PartnerRules.NAMES_DO_NOT_OVERLAP, "from"));
            return null;
        }
        notices.done("The label " + label.strip() + " is on record.");
        return "/partners?faces-redirect=true";
    }

    public String getPartnership() {
        return partnership.name();
    }

    /** How long a label can be. */
    public int getLimit() {
        return DatedName.LIMIT;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String entered) {
        label = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate day) {
        lastDay = day;
    }
}
