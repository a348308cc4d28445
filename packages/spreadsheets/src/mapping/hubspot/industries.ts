/** HubSpot's industries, where one NACE division or section says the same. The others are left to be told. */
export const INDUSTRIES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['01', 'Farming|Dairy|Ranching|Agriculture'],
      ['03', 'Fishery'],
      ['05', 'Mining & Metals'],
      ['06', 'Oil & Energy'],
      ['10', 'Food Production|Food & Beverages'],
      ['11', 'Wine and Spirits'],
      ['13', 'Textiles'],
      ['14', 'Apparel & Fashion'],
      ['17', 'Paper & Forest Products|Packaging and Containers'],
      ['18', 'Printing'],
      ['20', 'Chemicals|Cosmetics'],
      ['21', 'Pharmaceuticals'],
      ['22', 'Plastics'],
      ['23', 'Glass, Ceramics & Concrete|Building Materials'],
      ['26', 'Semiconductors|Computer Hardware|Consumer Electronics|Medical Devices'],
      ['27', 'Electrical/Electronic Manufacturing'],
      ['28', 'Machinery|Industrial Automation'],
      ['29', 'Automotive'],
      ['30', 'Aviation & Aerospace|Shipbuilding|Railroad Manufacture|Defense & Space'],
      ['31', 'Furniture'],
      ['35', 'Renewables & Environment|Utilities'],
      ['41', 'Construction'],
      ['46', 'Wholesale|Import and Export'],
      ['47', 'Retail|Supermarkets'],
      ['49', 'Transportation/Trucking/Railroad'],
      ['50', 'Maritime'],
      ['51', 'Airlines/Aviation'],
      ['52', 'Logistics and Supply Chain|Warehousing'],
      ['61', 'Telecommunications|Wireless'],
      [
        '62',
        'Computer Software|Information Technology and Services|Computer & Network Security|Computer Networking|Internet',
      ],
      ['64', 'Banking|Financial Services|Investment Management|Venture Capital & Private Equity'],
      ['65', 'Insurance'],
      ['68', 'Real Estate|Commercial Real Estate'],
      ['69', 'Legal Services|Law Practice|Accounting'],
      ['70', 'Management Consulting'],
      ['71', 'Architecture & Planning|Civil Engineering|Mechanical or Industrial Engineering'],
      ['72', 'Research|Biotechnology|Nanotechnology'],
      ['73', 'Marketing and Advertising|Market Research|Public Relations and Communications'],
      ['78', 'Human Resources|Staffing and Recruiting'],
      ['84', 'Government Administration|Public Policy|Military'],
      [
        '85',
        'Higher Education|Education Management|E-Learning|Professional Training & Coaching|Primary/Secondary Education',
      ],
      ['86', 'Hospital & Health Care|Medical Practice|Health, Wellness and Fitness'],
    ] as const
  ).flatMap(([division, names]) =>
    // "Mining & Metals" and, by its internal name, "MINING_METALS".
    names
      .split('|')
      .flatMap((name) => [
        [name, division] as const,
        [name.replace(/[^A-Za-z]+/g, '_').toUpperCase(), division] as const,
      ]),
  ),
);
