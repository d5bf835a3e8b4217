package concordat.web.scheme;

import concordat.domain.scheme.KeepingSchemes;
import concordat.domain.scheme.ReadingSchemes;
import concordat.domain.scheme.SchemeEntryId;
import concordat.domain.scheme.SchemeLine;
import concordat.domain.shared.NotFound;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A governance officer ends an entry of their organisation's scheme. */
@Named
@RequestScoped
public class EndSchemeEntryPage {
    private final KeepingSchemes keeping;
    private final Notices notices;
    private final SchemeLine entry;
    private @Nullable LocalDate lastDay;

    @Inject
    EndSchemeEntryPage(KeepingSchemes keeping, ReadingSchemes reading, Query query, Notices notices) {
        this.keeping = keeping;
        this.notices = notices;
        SchemeEntryId id = new SchemeEntryId(query.id("id"));
        entry = reading.all().stream()
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
        if (lastDay.isBefore(entry.term().from())) {
            notices.wrong(
                    "lastDay",
                    "The last day must not be before the entry holds, on "
                            + Words.date(entry.term().from()));
            return null;
        }
        keeping.end(entry.id(), lastDay.plusDays(1));
        notices.done("Entry " + entry.reference() + " holds to " + Words.date(lastDay) + ".");
        return "/schemes?faces-redirect=true&organisation="
                + entry.organisation().value();
    }

    public String getReference() {
        return entry.reference();
    }

    public String getOrganisation() {
        return entry.organisationName();
    }

    public String getSays() {
        return entry.power().matterWords() + ": " + entry.holder();
    }

    public String getSince() {
        return Words.date(entry.term().from());
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate day) {
        lastDay = day;
    }
}
