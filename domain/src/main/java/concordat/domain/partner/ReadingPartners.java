package concordat.domain.partner;

import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The partners, for everybody who is somebody. */
@UseCase
@ReadsOnly
@AllowedTo({Role.SIGNED_IN, Role.OPERATOR})
public class ReadingPartners {
    private final PartnerRegister register;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingPartners(PartnerRegister register, CurrentActor actor, Clock clock) {
        this.register = register;
        this.actor = actor;
        this.clock = clock;
    }

    /** All organisations as they are called today. */
    public List<OrganisationSheet> organisations() {
        return organisations(today());
    }

    /** All organisations as they were called on that day. */
    public List<OrganisationSheet> organisations(LocalDate day) {
        return register.organisations(day);
    }

    /** @throws NotFound if there is none, or the actor may not see it */
    public OrganisationSheet organisation(OrganisationId id) {
        return organisations().stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation"));
    }

    /** The organisation with that code, such as RP1. @throws NotFound if there is none */
    public OrganisationSheet organisation(String code) {
        return organisations().stream()
                .filter(organisation -> organisation.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation"));
    }

    /** The partnerships to which the actor belongs, as they are today. */
    public List<PartnershipSheet> partnerships() {
        return partnerships(today());
    }

    /** The partnerships to which the actor belongs, as they were called on that day. */
    public List<PartnershipSheet> partnerships(LocalDate day) {
        return register.partnerships(day);
    }

    /** The organisations of which the reader is an administrator, and may record names. */
    public Set<OrganisationId> namedByReader() {
        return actor.organisationsAs(Role.ADMINISTRATOR);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
