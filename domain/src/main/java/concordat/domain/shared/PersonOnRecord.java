package concordat.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * A person as a record names them: name, post and organisation as they were on the day, so that reading the record
 * needs no right to the person, and a later change of name leaves it as it was.
 */
@Embeddable
public record PersonOnRecord(
        @Embedded PersonId person,
        @Column(name = "person_name", nullable = false, length = 200) String name,
        @Column(name = "person_post", nullable = false, length = 200) String post,
        @Embedded OrganisationId organisation,
        @Column(name = "organisation_name", nullable = false, length = 200) String organisationName) {

    /** As prose names them: "Ann Example, Medical Director, LPT". */
    public String words() {
        return post.isBlank() ? name + ", " + organisationName : name + ", " + post + ", " + organisationName;
    }
}
