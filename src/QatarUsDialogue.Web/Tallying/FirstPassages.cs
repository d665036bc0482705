namespace QatarUsDialogue.Web.Tallying;

/// <summary>The first passages of one topic and round in the order of sources, whatever order they come in.</summary>
internal sealed class FirstPassages
{
    private readonly SortedList<(string Source, int Number), int[]> _passages = new(ByName);

    private static readonly Comparer<(string Source, int Number)> ByName = Comparer<(string Source, int Number)>.Create((one, other) =>
        string.CompareOrdinal(one.Source, other.Source) is not 0 and var order ? order : one.Number.CompareTo(other.Number));

    /// <param name="numbers">The facts of one passage.</param>
    public void Add(string source, int[] numbers)
    {
        var key = (source, numbers.Min());
        if (_passages.Count == TopicWords.Most && ByName.Compare(key, _passages.GetKeyAtIndex(TopicWords.Most - 1)) > 0)
        {
            return;
        }

        _passages.Add(key, numbers);
        if (_passages.Count > TopicWords.Most)
        {
            _passages.RemoveAt(TopicWords.Most);
        }
    }

    public IEnumerable<TopicWords> Rows(string topic, string place) => _passages.SelectMany((passage, index) => passage.Value
        .Order()
        .Select(number => new TopicWords { TopicKey = topic, DialogueKey = place, SourceId = passage.Key.Source, Number = number, Passage = index }));
}
