package concordat.web.partner;

import concordat.domain.partner.DatedName;
import concordat.domain.partner.NamingPartners;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnerRules;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An administrator puts on record what their organisation is called from a day on. */
@Named
@RequestScoped
public class RenameOrganisationPage {
    private final NamingPartners naming;
    private final Notices notices;
    private final OrganisationSheet organisation;
    private String name = "";
    private @Nullable LocalDate from;

    @Inject
    RenameOrganisationPage(NamingPartners naming, ReadingPartners reading, Query query, Notices notices) {
        this.naming = naming;
        this.notices = notices;
        organisation = reading.organisation(new OrganisationId(query.id("id")));
        if (!reading.namedByReader().contains(organisation.id())) {
            throw new NotFound("page");
        }
    }

    public @Nullable String rename() {
        if (from == null) {
            notices.wrong("from", "Enter the first day of the new name");
            return null;
        }
        try {
            naming.rename(organisation.id(), name, from);
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of(PartnerRules.RENAMED_AFTER_THE_LAST_NAME, "from"));
            return null;
        }
        notices.done(organisation.shortName() + " is called " + name.strip() + " from " + Words.date(from)
                + " on. What was recorded before keeps the old name.");
        return "/partners?faces-redirect=true";
    }

    public String getPresentName() {
        return organisation.name();
    }

    /** How long a name can be. */
    public int getLimit() {
        return DatedName.LIMIT;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String entered) {
        name = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }
}
