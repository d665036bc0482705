using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue.Reconciliation;

/// <summary>The English names that the lexicon gives for Arabic names of bodies and places, in any of their forms.</summary>
internal sealed class EnglishNames(Lexicon lexicon)
{
    private readonly Dictionary<string, string> _names = lexicon.Bodies
        .SelectMany(body => body.Forms.Prepend(body.Ar).Select(form => (Form: form, body.En)))
        .Concat(lexicon.Places.SelectMany(place => place.Forms.Prepend(place.Ar).Select(form => (Form: form, place.En))))
        .DistinctBy(name => name.Form, StringComparer.Ordinal)
        .ToDictionary(name => name.Form, name => name.En, StringComparer.Ordinal);

    public string? Of(string arabic) => _names.GetValueOrDefault(arabic);
}
