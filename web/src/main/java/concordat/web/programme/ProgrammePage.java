package concordat.web.programme;

import concordat.domain.programme.ProgrammeDetails;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.programme.ReadingProgrammes;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** One programme: whose it is, what it rests on and what it is for. */
@Named
@RequestScoped
public class ProgrammePage {
    private final ProgrammeRow programme;
    private final boolean keeping;

    @Inject
    ProgrammePage(ReadingProgrammes reading, Query query) {
        ProgrammeId id = new ProgrammeId(query.id("id"));
        ProgrammeDetails details = reading.programme(id);
        programme = reading.row(id);
        keeping = !Collections.disjoint(details.entry().partners(), reading.served());
    }

    public String getId() {
        return programme.id().value().toString();
    }

    public ProgrammeRow getProgramme() {
        return programme;
    }

    public String getKind() {
        return programme.kind().words();
    }

    public String getStatus() {
        return programme.status().words();
    }

    public String getStarted() {
        return Words.date(programme.started());
    }

    public String getEnds() {
        return Words.date(programme.ends());
    }

    public String getLead() {
        return programme.lead().isEmpty() ? "not recorded" : programme.lead();
    }

    public String getAims() {
        return programme.aims().isEmpty() ? "none recorded" : programme.aims();
    }

    /** The agreement that it rests on, to link to; empty if none is on record that the reader may see. */
    public String getAgreement() {
        return programme.agreement() == null
                ? ""
                : programme.agreement().value().toString();
    }

    public @Nullable String getAgreementReference() {
        return programme.agreementReference();
    }

    /** Whether the reader keeps this programme on record. */
    public boolean isKeeping() {
        return keeping;
    }
}
