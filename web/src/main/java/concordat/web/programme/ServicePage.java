package concordat.web.programme;

import concordat.domain.programme.MaintainingProgrammes;
import concordat.domain.programme.ProgrammeRule;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.ServiceDetails;
import concordat.domain.programme.ServiceId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An officer renames a service of their organisation, takes it off the catalogue or puts it back. */
@Named
@RequestScoped
public class ServicePage {
    private final MaintainingProgrammes maintaining;
    private final Notices notices;
    private final Submission sent;
    private final ServiceDetails service;
    private long seen;
    private String name;

    @Inject
    ServicePage(
            MaintainingProgrammes maintaining,
            ReadingProgrammes reading,
            Query query,
            Notices notices,
            Submission sent) {
        this.maintaining = maintaining;
        this.notices = notices;
        this.sent = sent;
        service = reading.service(new ServiceId(query.id("id")));
        if (!reading.served().contains(service.organisation())) {
            throw new NotFound("page");
        }
        name = service.name();
        seen = sent.seen(service.version());
    }

    public @Nullable String rename() {
        return make(
                programmes -> programmes.renameService(service.id(), seen, name),
                "The service is now called " + name + ".");
    }

    public @Nullable String takeOff() {
        return make(
                programmes -> programmes.showService(service.id(), seen, false),
                service.name() + " is taken off the catalogue.");
    }

    public @Nullable String putBack() {
        return make(
                programmes -> programmes.showService(service.id(), seen, true),
                service.name() + " is back in the catalogue.");
    }

    private @Nullable String make(Consumer<MaintainingProgrammes> change, String done) {
        try {
            maintaining.once(sent.contents().toString(), service.id().value(), change);
        } catch (OutOfDate changed) {
            seen = service.version();
            notices.wrong("Somebody else has changed this service since you opened it. It is now called \""
                    + service.name() + "\" and is " + (service.listed() ? "" : "not ")
                    + "in the catalogue. Nothing of yours is saved yet.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of(ProgrammeRule.SERVICE_IS_LISTED_ONCE, "name"));
            return null;
        }
        notices.done(done);
        return "/services?faces-redirect=true";
    }

    public String getPresentName() {
        return service.name();
    }

    public boolean isListed() {
        return service.listed();
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String entered) {
        name = entered == null ? "" : entered;
    }
}
