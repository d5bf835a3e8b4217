package concordat.web.api;

import concordat.domain.search.Findings;
import concordat.domain.search.FoundKind;
import concordat.domain.search.SearchFilter;
import concordat.domain.search.SearchQuestion;
import concordat.domain.search.SearchingRecords;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.web.error.Unreadable;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Search over all records. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SearchResource {
    private static final int MOST_PAGES = Findings.MOST / Findings.PAGE;

    @Inject
    private SearchingRecords searching;

    @GET
    @Operation(
            summary =
                    "Agenda items, papers, minutes, decisions, actions and agreements that you may see and that match",
            description =
                    "All words have to be there, in any form; the last may be unfinished. Words in quotation marks are found in"
                            + " that order, a minus leaves out what has a word, references are found as they are written. What cannot"
                            + " be understood finds nothing.")
    public SearchView search(
            @QueryParam("q") @Parameter(description = "What to look for; at most 200 characters of it.") @Nullable
                    String question,
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = FoundKind.class)) @Nullable String kind,
            @QueryParam("committee") @Parameter(description = "The id of a committee.") @Nullable String committee,
            @QueryParam("partner")
                    @Parameter(description = "The id of an organisation: its own, or of its committees.")
                    @Nullable
                    String partner,
            @QueryParam("from") @Parameter(description = "The first day.") @Nullable String from,
            @QueryParam("to") @Parameter(description = "The last day.") @Nullable String to,
            @QueryParam("sort")
                    @Parameter(description = "\"date\" for the newest first; otherwise the best match is.")
                    @Nullable
                    String sort,
            @QueryParam("page")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "50",
                                            defaultValue = "1"))
                    @Nullable
                    String page,
            @Context UriInfo address) {
        int number = number(page);
        Findings findings = searching.find(
                new SearchFilter(
                        SearchQuestion.of(question == null ? "" : question),
                        Optional.ofNullable(Given.choice("kind", kind, FoundKind.class)),
                        Optional.ofNullable(Given.id("committee", committee, CommitteeId::new)),
                        Optional.ofNullable(Given.id("partner", partner, OrganisationId::new)),
                        Given.day("from", from),
                        Given.day("to", to),
                        "date".equals(sort)),
                number);
        return SearchView.of(findings, number < findings.pages() ? next(address, number + 1) : null);
    }

    @GET
    @Path("/suggestions")
    @Operation(summary = "A few records that you may see whose title or reference begins like that")
    public SearchView.Suggestions suggestions(
            @QueryParam("q") @Parameter(description = "What has been typed so far.") @Nullable String typed) {
        return SearchView.Suggestions.of(searching.suggest(SearchQuestion.of(typed == null ? "" : typed)));
    }

    private static int number(@Nullable String page) {
        if (page == null || page.isBlank()) {
            return 1;
        }
        if (!page.strip().matches("[1-9]\\d{0,2}") || Integer.parseInt(page.strip()) > MOST_PAGES) {
            throw Unreadable.in("page", "Give a number from 1 to " + MOST_PAGES + ".");
        }
        return Integer.parseInt(page.strip());
    }

    private static String next(UriInfo address, int page) {
        var next =
                address.getRequestUriBuilder().replaceQueryParam("page", page).build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
