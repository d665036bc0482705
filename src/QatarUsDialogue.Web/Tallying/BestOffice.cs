using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>The words that tell best what a person was: those with the office in them, else of which the article gives the office, else any.</summary>
/// <param name="Role">The highest of all that were compared.</param>
internal sealed record BestOffice(int Rank, ParticipantRole? OwnRole, string Source, int Number, ParticipantRole? Role)
{
    public static BestOffice Of(Fact fact) => new(
        fact.Office is not { } office ? 2 : fact.Text.Contains(office, StringComparison.Ordinal) ? 0 : 1,
        fact.Role,
        fact.SourceId,
        fact.Number,
        fact.Role);

    /// <summary>The better of two, whatever order they come in.</summary>
    public BestOffice Or(BestOffice? other)
    {
        if (other is null)
        {
            return this;
        }

        var role = Nullable.Compare(Role, other.Role) <= 0 ? Role : other.Role;
        return (IsBefore(other) ? this : other) with { Role = role };
    }

    public PersonInRound Row(string person, string place) =>
        new() { PersonKey = person, DialogueKey = place, SourceId = Source, Number = Number, Role = Role };

    private bool IsBefore(BestOffice other) =>
        Rank != other.Rank ? Rank < other.Rank
        : Nullable.Compare(OwnRole, other.OwnRole) is not 0 and var role ? role < 0
        : string.CompareOrdinal(Source, other.Source) is not 0 and var source ? source < 0
        : Number < other.Number;
}
