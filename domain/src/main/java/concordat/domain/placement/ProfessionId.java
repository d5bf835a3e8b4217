package concordat.domain.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A profession that students learn. */
@Embeddable
public record ProfessionId(@Column(name = "profession_id") UUID value) implements Serializable {}
