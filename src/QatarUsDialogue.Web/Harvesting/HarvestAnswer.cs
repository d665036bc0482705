using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Harvesting;

/// <summary>Answers the six verbs over the generation in service, and goes on with lists of the one before it.</summary>
internal sealed class HarvestAnswer(ArchiveContext context, HarvestGenerations generations, PublicAddress whole, HarvestXml xml, HarvestHost host)
{
    public const string Format = "oai_dc";
    public const int RecordsInAPage = 100;

    private DateTime Stamp => generations.Stamp;

    public void Write(HarvestRequest request)
    {
        switch (request.Name)
        {
            case "Identify":
                Identify();
                break;
            case "ListMetadataFormats":
                ListFormats(request);
                break;
            case "ListSets":
                ListSets(request);
                break;
            case "GetRecord":
                GetRecord(request);
                break;
            default:
                ListRecords(request);
                break;
        }
    }

    private void Identify()
    {
        xml.Open("Identify");
        xml.Write("repositoryName", Rendering.Languages.Wording.English["site.name"]);
        xml.Write("baseURL", whole.Of(HarvestRoutes.Path));
        xml.Write("protocolVersion", "2.0");
        xml.Write("adminEmail", host.Mail);
        xml.Write("earliestDatestamp", HarvestTime.Write(Stamp));
        // What is gone is remembered from build to build; whoever throws the data away begins anew.
        xml.Write("deletedRecord", "transient");
        xml.Write("granularity", "YYYY-MM-DDThh:mm:ssZ");
        xml.Close();
    }

    private void ListFormats(HarvestRequest request)
    {
        if (request[HarvestRequest.Identifier] is { } identifier)
        {
            Find(identifier);
        }

        xml.Open(request.Name);
        xml.WriteFormat();
        xml.Close();
    }

    private void ListSets(HarvestRequest request)
    {
        if (request[HarvestRequest.Token] is not null)
        {
            throw ResumptionToken.Bad("The list of sets is sent as a whole, so there is no token of it.");
        }

        xml.Open(request.Name);
        foreach (var (set, words) in HarvestSets.All(context))
        {
            xml.Open("set");
            xml.Write("setSpec", set);
            xml.Write("setName", words);
            xml.Close();
        }

        xml.Close();
    }

    private void GetRecord(HarvestRequest request)
    {
        var record = Find(request[HarvestRequest.Identifier]!);
        CheckFormat(request);
        xml.Open(request.Name);
        xml.WriteRecord(record, Stamp);
        xml.Close();
    }

    private void ListRecords(HarvestRequest request)
    {
        var token = request[HarvestRequest.Token] is { } written ? ResumptionToken.Read(written) : First(request);
        using var former = generations.Open(token);
        var records = new HarvestRecords(former ?? context, whole)
            .Read(token.Set, token.Kind, token.Key.Length == 0 ? null : token.Key, RecordsInAPage + 1);
        var sent = records.Take(RecordsInAPage).ToList();
        if (sent.Count == 0)
        {
            throw new HarvestRefusalException(HarvestRefusalException.NoRecordsMatch, "There are no such records.");
        }

        xml.Open(request.Name);
        foreach (var record in sent)
        {
            if (request.Name == "ListIdentifiers")
            {
                xml.WriteHeader(record, new(token.Stamp));
            }
            else
            {
                xml.WriteRecord(record, new(token.Stamp));
            }
        }

        if (records.Count > sent.Count)
        {
            xml.WriteToken((token with { Kind = sent[^1].Kind, Key = sent[^1].Key, Sent = token.Sent + sent.Count }).Write(), token.Sent);
        }
        else if (token.Sent > 0)
        {
            xml.WriteToken("", token.Sent);
        }

        xml.Close();
    }

    private ResumptionToken First(HarvestRequest request)
    {
        var set = request[HarvestRequest.Set] ?? "";
        if (set.Length > 0 && !HarvestSets.IsName(set))
        {
            throw HarvestRequest.Wrong("set is to be the name of a set, as round:6.");
        }

        var isWithin = HarvestTime.IsWithin(Stamp, request[HarvestRequest.From], request[HarvestRequest.Until]);
        CheckFormat(request);
        if (!isWithin || (set.Length > 0 && HarvestSets.All(context).All(one => one.Set != set)))
        {
            throw new HarvestRefusalException(HarvestRefusalException.NoRecordsMatch, "There are no such records.");
        }

        return new(generations.Current.Id, Stamp.Ticks, set, default, "", 0);
    }

    private static void CheckFormat(HarvestRequest request)
    {
        if (request[HarvestRequest.Prefix] != Format)
        {
            throw new HarvestRefusalException(HarvestRefusalException.CannotDisseminateFormat, $"Records are given as {Format} alone.");
        }
    }

    private HarvestRecord Find(string identifier)
    {
        var records = new HarvestRecords(context, whole);
        var name = identifier.StartsWith(host.Prefix, StringComparison.Ordinal) ? identifier[host.Prefix.Length..] : "";
        HarvestKind[] kinds = name.Split('/')[0] switch
        {
            "agreements" => [HarvestKind.Agreement, HarvestKind.GoneAgreement],
            "rounds" => [HarvestKind.Round],
            "sources" => [HarvestKind.Source, HarvestKind.GoneSource],
            _ => [],
        };
        var key = Uri.UnescapeDataString(name.Split('/', 2)[^1]);
        return kinds.Select(kind => records.Find(kind, key)).FirstOrDefault(record => record?.Name == name)
            ?? throw new HarvestRefusalException(HarvestRefusalException.IdDoesNotExist, "There is no record by this identifier.");
    }
}
