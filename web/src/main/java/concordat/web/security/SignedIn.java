package concordat.web.security;

import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.ReadingPartners;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.PageHeader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is signed in, for the header of each page. */
@Named
@RequestScoped
public class SignedIn implements PageHeader {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReadingPartners partners;

    private @Nullable List<PartnershipSheet> shown;

    @Override
    public boolean isPresent() {
        return Identity.of(request).isPresent();
    }

    @Override
    public String getName() {
        return Identity.of(request).map(Identity::name).orElse("");
    }

    @Override
    public List<String> getCapacities() {
        return actor.capacities().stream().map(Capacity::words).distinct().toList();
    }

    @Override
    public boolean sees(String section) {
        return switch (section) {
            case "people" -> actor.actor().holdsAny(Role.ADMINISTRATOR, Role.GOVERNANCE_OFFICER);
            case "imports" -> actor.actor().holdsAny(Role.GOVERNANCE_OFFICER, Role.ADMINISTRATOR);
            case "settings" -> actor.actor().holdsAny(Role.ADMINISTRATOR);
            case "papers", "actions" -> actor.capacities().stream().anyMatch(held -> held.role() != Role.ADMINISTRATOR);
            case "home" -> !actor.capacities().isEmpty();
            case "journal", "agreements" ->
                actor.capacities().stream().anyMatch(held -> held.role() != Role.PAPER_AUTHOR);
            default ->
                actor.capacities().stream()
                        .anyMatch(held -> held.role() != Role.ADMINISTRATOR && held.role() != Role.PAPER_AUTHOR);
        };
    }

    @Override
    public String getPartnership() {
        return partnerships().stream()
                .map(partnership -> partnership.label().orElse(partnership.name()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public boolean isDemonstration() {
        return partnerships().stream().anyMatch(PartnershipSheet::fictional);
    }

    private List<PartnershipSheet> partnerships() {
        if (shown == null) {
            shown = actor.capacities().isEmpty() ? List.of() : partners.partnerships();
        }
        return shown;
    }

    @Override
    public String getFormToken() {
        return isPresent() ? FormKeys.token(request) : "";
    }

    @Override
    public String getFormOwner() {
        return actor.actor() instanceof Actor.Person somebody && somebody.person() != null
                ? DrawnFor.sealed(somebody.person())
                : "";
    }

    @Override
    public String getReference() {
        return Identity.of(request)
                .map(identity -> identity.issuer() + " " + identity.subject())
                .orElse("");
    }
}
