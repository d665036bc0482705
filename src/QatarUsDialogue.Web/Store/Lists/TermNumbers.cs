namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>Gives every term a number, the first 0.</summary>
internal sealed class TermNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _terms = [];

    public int Count => _terms.Count;

    public string this[int number] => _terms[number];

    public int Of(string term)
    {
        if (!_numbers.TryGetValue(term, out var number))
        {
            _numbers[term] = number = _terms.Count;
            _terms.Add(term);
        }

        return number;
    }
}
