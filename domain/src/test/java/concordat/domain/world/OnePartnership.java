package concordat.domain.world;

import concordat.domain.partner.OrganisationCode;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnerFixtures;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.partner.Partnership;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.partner.Partnerships;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The only partnership that there is: of the two trusts and the university. */
final class OnePartnership implements Partnerships, PartnerRegister {
    private final Partnership partnership =
            PartnerFixtures.partnership(World.PARTNERSHIP, World.LPT, World.NHFT, World.UOL);

    @Override
    public void add(Partnership another) {
        throw new UnsupportedOperationException("There is one.");
    }

    @Override
    public Partnership lock(PartnershipId id) {
        return Optional.of(partnership)
                .filter(only -> only.id().equals(id))
                .orElseThrow(() -> new NotFound("partnership"));
    }

    @Override
    public Optional<Partnership> findByCode(String code) {
        return Optional.of(partnership).filter(only -> only.code().equals(code));
    }

    @Override
    public List<OrganisationSheet> organisations(LocalDate day) {
        return partnership.parties().stream().map(OnePartnership::party).toList();
    }

    private static OrganisationSheet party(OrganisationId id) {
        String number = "R%02d".formatted(id.value().getLeastSignificantBits());
        return new OrganisationSheet(
                id,
                OrganisationKind.NHS_TRUST,
                new OrganisationCode(OrganisationCode.Scheme.ODS, number),
                number,
                "Trust " + number,
                List.of());
    }

    @Override
    public List<PartnershipSheet> partnerships(LocalDate day) {
        return List.of(new PartnershipSheet(
                partnership.id(),
                partnership.code(),
                partnership.name(),
                partnership.isFictional(),
                Optional.empty(),
                List.of(),
                organisations(day)));
    }
}
