package concordat.web.api;

import concordat.domain.shared.PersonOnRecord;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as a record names them: under name, post and organisation of the day. */
@Schema(name = "PersonOnRecord")
record PersonView(UUID person, String name, String post, UUID organisation, String organisationName) {
    static PersonView of(PersonOnRecord somebody) {
        return new PersonView(
                somebody.person().value(),
                somebody.name(),
                somebody.post(),
                somebody.organisation().value(),
                somebody.organisationName());
    }
}
