using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>One round as it goes into the archive: with all that is claimed of it, and with what was decided between the claims.</summary>
/// <param name="Dialogue">It need not hold the claims, so that whoever counts rounds need not either.</param>
/// <param name="Claims">Made when they are asked for, as there may be one for each article. To be read once.</param>
/// <param name="Decisions">Made when they are asked for: there may be one for each claim.</param>
public sealed record RoundEntry(Dialogue Dialogue, IEnumerable<Claim> Claims, IEnumerable<Decision> Decisions);
