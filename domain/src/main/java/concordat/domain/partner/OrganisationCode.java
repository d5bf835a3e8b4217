package concordat.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The code by which an organisation is known nationally, such as ODS RP1; it outlives every name. */
@Embeddable
public record OrganisationCode(
        @Enumerated(EnumType.STRING) @Column(name = "code_scheme", nullable = false, length = 20) Scheme scheme,
        @Column(name = "code", nullable = false, length = 20) String value) {

    /** Who gives the codes. */
    public enum Scheme {
        /** The Organisation Data Service of the NHS. */
        ODS("[A-Z0-9]{3,10}"),
        /** The UK Register of Learning Providers. */
        UKPRN("[0-9]{8}");

        private final String form;

        Scheme(String form) {
            this.form = form;
        }
    }

    /** @throws IllegalArgumentException if the scheme has no such codes */
    public OrganisationCode {
        if (!value.matches(scheme.form)) {
            throw new IllegalArgumentException("“" + value + "” is not a code of " + scheme + ".");
        }
    }

    /** Such as "ODS RP1". */
    public String words() {
        return scheme + " " + value;
    }
}
