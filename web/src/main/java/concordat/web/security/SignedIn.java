package concordat.web.security;

import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.web.look.PageHeader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who is signed in, for the header of each page. */
@Named
@RequestScoped
public class SignedIn implements PageHeader {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentActor actor;

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
        return !actor.capacities().isEmpty();
    }

    @Override
    public String getPartnership() {
        return "";
    }

    @Override
    public boolean isDemonstration() {
        return false;
    }

    @Override
    public String getFormToken() {
        return isPresent() ? FormKeys.token(request) : "";
    }

    @Override
    public String getReference() {
        return Identity.of(request)
                .map(identity -> identity.issuer() + " " + identity.subject())
                .orElse("");
    }
}
