using System.Runtime.InteropServices;

namespace QatarUsDialogue.Comparing;

/// <summary>
/// Numbers the forms of words as they come. Within a comparison two forms are the same where their numbers are, and what is known of
/// a form stands at its number: a comparison asks for the same forms many times over.
/// </summary>
internal sealed class FormNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    // The forms of a word that is said again are the same object most of the time.
    private readonly Dictionary<WordForms, NumberedForms> _words = [];

    /// <summary>How many forms have a number so far.</summary>
    public int Count => _numbers.Count;

    public NumberedForms Of(WordForms forms)
    {
        ref var numbered = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, forms, out _);
        return numbered ??= new([.. forms.All.Select(Of)], [.. forms.Findable.Select(Of)]);
    }

    private int Of(string form)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, form, out var isKnown);
        return isKnown ? number : number = _numbers.Count - 1;
    }
}
