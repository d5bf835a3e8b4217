package concordat.domain.settings;

import concordat.domain.partner.PartnerRegister;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
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

/** By what numbers the rules of a partnership go, for everybody with an appointment at one of its parties. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.PAPER_AUTHOR,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class ReadingSettings {
    private final SettingValues values;
    private final PartnerRegister partners;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingSettings(SettingValues values, PartnerRegister partners, CurrentActor actor, Clock clock) {
        this.values = values;
        this.partners = partners;
        this.actor = actor;
        this.clock = clock;
    }

    /** The settings on that day of all partnerships to which the actor belongs, by which rows are rated. */
    public SettingsOnDay on(LocalDate day) {
        return new SettingsOnDay(day, values.changes());
    }

    /** The settings of each partnership to which the actor belongs: today's, those planned, and all that has been changed. */
    public List<SettingsSheet> sheets() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        List<SettingChange> known = values.changes();
        return partners.partnerships(today).stream()
                .map(partnership -> SettingsSheet.of(partnership, isChangeable(partnership), today, known))
                .toList();
    }

    /** Those of a partnership, for whoever may change them. @throws NotFound if it is not the actor's to administer */
    @AllowedTo(Role.ADMINISTRATOR)
    public SettingsSheet toChange(PartnershipId id) {
        return sheets().stream()
                .filter(sheet -> sheet.changeable() && sheet.partnership().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership"));
    }

    private boolean isChangeable(PartnershipSheet partnership) {
        Set<OrganisationId> administered = actor.organisationsAs(Role.ADMINISTRATOR);
        return partnership.parties().stream().anyMatch(party -> administered.contains(party.id()));
    }
}
