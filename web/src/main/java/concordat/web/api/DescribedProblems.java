package concordat.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the OpenAPI document how each operation is refused, since {@link ApiProblems} does it for all alike. */
public class DescribedProblems implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final Map<Integer, String> REFUSALS = new LinkedHashMap<>();

    static {
        REFUSALS.put(400, "Something in the request cannot be read; \"field\" says where.");
        REFUSALS.put(401, "There is no token, or it is not meant for Concordat.");
        REFUSALS.put(403, "Whose token it is may not do this.");
        REFUSALS.put(404, "It is not there, or not to be seen by whose token it is.");
        REFUSALS.put(412, "Somebody else has changed it since it was read; nothing was saved.");
        REFUSALS.put(413, "The request, or one text in it, is too large.");
        REFUSALS.put(415, "The request is not JSON.");
        REFUSALS.put(422, "A rule of the business does not allow it; \"rule\" is its id.");
        REFUSALS.put(428, "The header If-Match is missing.");
        REFUSALS.put(500, "Concordat has failed; nothing was half saved. \"reference\" is what to quote.");
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema(PROBLEM, problem());
        REFUSALS.forEach((status, words) -> document.getComponents().addResponse(name(status), refusal(words)));
        document.getPaths().getPathItems().forEach(DescribedProblems::refuse);
    }

    private static void refuse(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            List<Integer> refusals = new ArrayList<>(List.of(400, 401, 403, 500));
            if (path.contains("{") || method == PathItem.HttpMethod.POST) {
                refusals.add(404);
            }
            if (operation.getRequestBody() != null) {
                refusals.addAll(List.of(413, 415, 422));
            }
            if (method == PathItem.HttpMethod.PUT) {
                refusals.addAll(List.of(412, 428));
            }
            refusals.forEach(status -> refer(operation, status));
        });
    }

    private static void refer(Operation operation, int status) {
        operation
                .getResponses()
                .addAPIResponse(
                        String.valueOf(status),
                        OASFactory.createAPIResponse().ref("#/components/responses/" + name(status)));
    }

    private static APIResponse refusal(String words) {
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("What went wrong (RFC 9457).")
                .addProperty("type", text("Always about:blank: title and status say what it is."))
                .addProperty("title", text("What kind of problem it is, in a few words."))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("The sentence to show."))
                .addProperty("rule", text("The rule that was broken, such as VO-8, if one was."))
                .addProperty("field", text("Where in the request it lies, such as votes[0].ballot, if in one place."))
                .addProperty("reference", text("What to quote when asking for help; only for failures of ours."))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static String name(int status) {
        return "Refused" + status;
    }
}
