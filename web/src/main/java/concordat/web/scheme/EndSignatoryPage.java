package concordat.web.scheme;

import concordat.domain.scheme.KeepingSignatories;
import concordat.domain.scheme.ReadingSignatories;
import concordat.domain.scheme.SignatoryId;
import concordat.domain.scheme.SignatoryLine;
import concordat.domain.shared.NotFound;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A governance officer ends the authority of a signatory of their organisation. */
@Named
@RequestScoped
public class EndSignatoryPage {
    private final KeepingSignatories keeping;
    private final Notices notices;
    private final SignatoryLine signatory;
    private @Nullable LocalDate lastDay;

    @Inject
    EndSignatoryPage(KeepingSignatories keeping, ReadingSignatories reading, Query query, Notices notices) {
        this.keeping = keeping;
        this.notices = notices;
        SignatoryId id = new SignatoryId(query.id("id"));
        signatory = reading.all().stream()
                .filter(line -> line.id().equals(id)
                        && line.term().until() == null
                        && reading.kept().contains(line.organisation()))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
    }

    public @Nullable String end() {
        if (lastDay == null) {
            return null;
        }
        if (lastDay.isBefore(signatory.term().from())) {
            notices.wrong(
                    "lastDay",
                    "The last day must not be before the authority holds, on "
                            + Words.date(signatory.term().from()));
            return null;
        }
        keeping.end(signatory.id(), lastDay.plusDays(1));
        notices.done("The authority of " + signatory.name() + " holds to " + Words.date(lastDay) + ".");
        return "/signatories?faces-redirect=true&organisation="
                + signatory.organisation().value();
    }

    public String getWho() {
        return signatory.words();
    }

    public String getOrganisation() {
        return signatory.organisationName();
    }

    public String getReference() {
        return signatory.reference();
    }

    public String getSince() {
        return Words.date(signatory.term().from());
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate day) {
        lastDay = day;
    }
}
