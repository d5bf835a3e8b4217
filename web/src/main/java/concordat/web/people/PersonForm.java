package concordat.web.people;

import concordat.domain.partner.ReadingPartners;
import concordat.domain.people.AppointingPeople;
import concordat.domain.people.PersonSheet;
import concordat.domain.people.ReadingPeople;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An administrator enters a person, or amends what the register says of one. */
@Named
@RequestScoped
public class PersonForm {
    private final AppointingPeople appointing;
    private final ReadingPartners partners;
    private final Notices notices;
    private final @Nullable PersonSheet amended;
    private String name = "";
    private String jobTitle = "";
    private String organisation = "";
    private String seen = "";

    @Inject
    PersonForm(
            AppointingPeople appointing,
            ReadingPeople reading,
            ReadingPartners partners,
            Query query,
            Notices notices) {
        this.appointing = appointing;
        this.partners = partners;
        this.notices = notices;
        amended = query.get("id").isEmpty() ? null : reading.person(new PersonId(query.id("id")));
        if (amended != null) {
            name = amended.name();
            jobTitle = amended.jobTitle();
            organisation = amended.organisation().value().toString();
            seen = Long.toString(amended.version());
        }
    }

    public String save() {
        OrganisationId home = new OrganisationId(UUID.fromString(organisation));
        PersonId id;
        if (amended == null) {
            id = appointing.enter(name, jobTitle, home, isDemonstration(home));
            notices.done(name + " is entered. They have no rights until they are appointed.");
        } else {
            id = amended.id();
            appointing.amend(id, Long.parseLong(seen), name, jobTitle, home);
            notices.done("The record of " + name + " is amended.");
        }
        return "/person?faces-redirect=true&id=" + id.value();
    }

    /** People of a demonstration are fictional like the rest of it. */
    private boolean isDemonstration(OrganisationId home) {
        return partners.partnerships().stream()
                .filter(partnership -> partnership.parties().stream()
                        .anyMatch(party -> party.id().equals(home)))
                .anyMatch(partnership -> partnership.fictional());
    }

    public boolean isAmending() {
        return amended != null;
    }

    /** What the register says now, beside what was typed. */
    public @Nullable PersonSheet getPresent() {
        return amended;
    }

    public List<Option> getOrganisations() {
        return partners.organisations().stream()
                .map(each -> Option.of(each.id().value().toString(), each.shortName()))
                .toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    /** The version that the form was filled from. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
