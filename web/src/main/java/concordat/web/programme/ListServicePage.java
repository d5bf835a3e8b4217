package concordat.web.programme;

import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.programme.MaintainingProgrammes;
import concordat.domain.programme.ProgrammeRule;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer puts a service into the catalogue of an organisation that they serve. */
@Named
@RequestScoped
public class ListServicePage {
    private static final Map<ProgrammeRule, String> FIELDS = Map.of(
            ProgrammeRule.SERVICE_IS_LISTED_ONCE, "name",
            ProgrammeRule.SERVICE_IS_OF_A_KNOWN_ORGANISATION, "organisation");

    private final MaintainingProgrammes maintaining;
    private final Notices notices;
    private final Submission sent;
    private final List<OrganisationSheet> organisations;
    private String organisation;
    private String name = "";

    @Inject
    ListServicePage(
            MaintainingProgrammes maintaining,
            ReadingProgrammes reading,
            ReadingPartners partners,
            Notices notices,
            Submission sent) {
        this.maintaining = maintaining;
        this.notices = notices;
        this.sent = sent;
        Set<OrganisationId> served = reading.served();
        organisations = partners.organisations().stream()
                .filter(each -> served.contains(each.id()))
                .toList();
        if (organisations.isEmpty()) {
            throw new NotFound("page");
        }
        organisation = organisations.get(0).id().value().toString();
    }

    public @Nullable String list() {
        try {
            maintaining.listService(sent.key().toString(), new OrganisationId(UUID.fromString(organisation)), name);
            notices.done(name + " is in the catalogue.");
            return "/services?faces-redirect=true";
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
    }

    public List<Option> getOrganisations() {
        return organisations.stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String chosen) {
        organisation = chosen == null ? "" : chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String entered) {
        name = entered == null ? "" : entered;
    }
}
