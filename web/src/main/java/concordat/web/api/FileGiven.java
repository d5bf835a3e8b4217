package concordat.web.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is told of a file that is noted as evidence; the file itself is the body of the request. */
public class FileGiven {
    @QueryParam("name")
    @Parameter(required = true, description = "What the file is called, with its ending.")
    private @Nullable String name;

    @QueryParam("on")
    @Parameter(required = true, description = "The date of what is evidence, today at the latest.")
    private @Nullable String on;

    @QueryParam("text")
    @Parameter(required = true)
    private @Nullable String text;

    @QueryParam("source")
    private @Nullable String source;

    @QueryParam("criterion")
    @Parameter(description = "The id of the criterion that it is for; without it, it is for the award.")
    private @Nullable String criterion;

    @QueryParam("owner")
    private @Nullable String owner;

    @QueryParam("review")
    @Parameter(description = "The day by which somebody looks whether it still holds.")
    private @Nullable String review;

    @QueryParam("revises")
    @Parameter(description = "The id of the evidence whose next revision it is; without it, it is a new piece.")
    private @Nullable String revises;

    /** What the file is called. */
    String called() {
        return Given.required("name", name);
    }

    StatusTracksResource.NewEvidence evidence() {
        return new StatusTracksResource.NewEvidence(on, text, source, criterion, owner, review, null, null);
    }

    @Nullable
    String former() {
        return revises;
    }
}
